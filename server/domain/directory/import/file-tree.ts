import { pathOf } from '../path.ts';
import type { FaultCode, ImportFault } from './fault.ts';
import type { PersonRow } from './person-row.ts';

/** A department as far as matching needs it. */
export interface KnownDepartment {
  path: string;
  aliases: string[];
}

/** A department the file speaks of. */
export interface WantedDepartment {
  path: string;
  name: string;
  /** '' at the top. */
  parentPath: string;
}

/** Levels of a tree; more is a mistake in the file, and paths would grow without end. */
export const DEEPEST = 20;

interface Unresolved {
  name: string;
  parent: string | undefined;
  /** The departments on the way down to this one. */
  below: string[];
}

type Resolved = { path: string } | { fault: FaultCode };

/**
 * The tree that the columns "department" and "parent department" describe together. Names are joined into paths; a path a
 * department had before it was renamed leads to it still. Without a parent column, a name that only one known department has
 * means that one.
 */
export class FileTree {
  /** By path, parents before children. */
  readonly departments = new Map<string, WantedDepartment>();
  readonly faults: ImportFault[] = [];
  /** Lower-case name of a department → the parents the file gives it, by lower-case name, as written. */
  readonly #parents = new Map<string, Map<string, string>>();
  readonly #resolved = new Map<string, Resolved>();
  /** The same by name and parent as written, which saves making the key for every person. */
  readonly #written = new Map<string, Resolved>();
  readonly #known: Known;

  constructor(people: PersonRow[], known: KnownDepartment[]) {
    this.#known = indexKnown(known);
    for (const { department, parent } of people) {
      if (parent === undefined) continue;
      const parents = this.#parents.get(pathOf(department)) ?? new Map<string, string>();
      this.#parents.set(pathOf(department), parents.set(pathOf(parent), parent));
    }
    for (const { line, department, parent } of people) {
      const place = this.#resolve(department, parent, []);
      if ('path' in place) continue;
      this.faults.push({
        line,
        field: 'parent',
        code: place.fault,
        values: { v: department, parent: parent ?? '', n: DEEPEST },
      });
    }
  }

  /** The path of a person's department; only without faults. */
  pathOf({ department, parent }: PersonRow): string {
    const place = this.#resolve(department, parent, []);
    if ('fault' in place) throw new Error(`no path for a department with the fault ${place.fault}`);
    return place.path;
  }

  /** `below` are the departments on the way down to this one. */
  #resolve(name: string, parent: string | undefined, below: string[]): Resolved {
    const written = parent === undefined ? name : `${name}\n${parent}`;
    const seen = this.#written.get(written);
    if (seen) return seen;
    const key = JSON.stringify([pathOf(name), parent === undefined ? null : pathOf(parent)]);
    const resolved = this.#resolved.get(key) ?? this.#newly(key, { name, parent, below });
    this.#written.set(written, resolved);
    return resolved;
  }

  #newly(key: string, { name, parent, below }: Unresolved): Resolved {
    const resolved = this.#descend(name, parent, [...below, key]);
    this.#resolved.set(key, resolved);
    return resolved;
  }

  #descend(name: string, parent: string | undefined, way: string[]): Resolved {
    if (new Set(way).size < way.length) return { fault: 'cycle' };
    if (way.length > DEEPEST) return { fault: 'too_deep' };
    return this.#place(name, parent, way);
  }

  #place(name: string, parent: string | undefined, below: string[]): Resolved {
    if (parent === undefined) return this.#placeByName(name);
    if (parent === '') return this.#add(name, '');
    const parents = [...(this.#parents.get(pathOf(parent))?.values() ?? [])];
    if (parents.length > 1) return { fault: 'parent_unclear' };
    const above = this.#resolve(parent, parents[0], below);
    return 'path' in above ? this.#add(name, above.path) : above;
  }

  #placeByName(name: string): Resolved {
    const paths = this.#known.byName.get(pathOf(name)) ?? [];
    if (paths.length > 1) return { fault: 'parent_unclear' };
    const path = paths[0] ?? '';
    return this.#add(name, path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  }

  #add(name: string, parentPath: string): Resolved {
    const path = this.#known.current(pathOf(name, parentPath));
    if (!this.departments.has(path)) this.departments.set(path, { path, name, parentPath });
    return { path };
  }
}

interface Known {
  /** Last part of the path → paths. */
  byName: Map<string, string[]>;
  /** Where the department that has, or had, this path stands now; the path itself when none does. */
  current(path: string): string;
}

function indexKnown(known: KnownDepartment[]): Known {
  const byName = new Map<string, string[]>();
  const byAlias = new Map<string, string>();
  const paths = new Set(known.map(({ path }) => path));
  for (const { path, aliases } of known) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    byName.set(name, [...(byName.get(name) ?? []), path]);
    for (const alias of aliases) byAlias.set(alias, path);
  }
  return { byName, current: (path) => (paths.has(path) ? path : (byAlias.get(path) ?? path)) };
}
