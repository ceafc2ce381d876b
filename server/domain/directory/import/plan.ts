import type { Locale } from '../../../i18n/locales.ts';
import type { Department } from '../department.model.ts';
import { type Brake, brakesOf } from './brakes.ts';
import { claimEmails } from './email-claims.ts';
import type { ImportFault } from './fault.ts';
import { FileTree, type WantedDepartment } from './file-tree.ts';
import { type KnownPerson, type Match, match } from './match.ts';
import type { PersonRow } from './person-row.ts';
import { type Rename, suggestRenames } from './renames.ts';
import { isAsWanted, type Target, targetOf } from './target.ts';

/** What an import does to people and departments, in numbers. */
export interface ImportCounts {
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  reactivated: number;
  deactivated: number;
  identifiersChanged: number;
  departmentsAdded: number;
  withoutEmail: number;
}

/** Everything an import would write; made without writing anything. */
export interface ImportPlan {
  counts: ImportCounts;
  /** With any of them nothing may be applied. */
  faults: ImportFault[];
  /** Set off and not accepted: with any of them nothing may be applied. */
  brakes: Brake[];
  renames: Rename[];
  /** Departments the directory lacks or has inactive, parents first. */
  departments: WantedDepartment[];
  people: Target[];
  /** Ids of people to deactivate. */
  leaving: string[];
  /** Ids of people whose e-mail somebody else takes over. */
  releases: string[];
}

/** The directory as it is. */
export interface CurrentDirectory {
  departments: Pick<Department, '_id' | 'name' | 'path' | 'aliases' | 'active'>[];
  people: KnownPerson[];
  /** For people whose language nobody said. */
  locale: Locale;
}

export interface PlanOptions {
  /** The file names everybody: whoever is missing has left. */
  complete: boolean;
  /** Somebody has confirmed that many may leave or change their identifier. */
  acceptBrakes: boolean;
}

/** Compares the people of a file with the directory. The same file a second time changes nothing. */
export function planImport(rows: PersonRow[], current: CurrentDirectory, options: PlanOptions): ImportPlan {
  const tree = new FileTree(rows, current.departments);
  const wrong = new Set(tree.faults.map(({ line }) => line));
  const matches = match(
    rows.filter(({ line }) => !wrong.has(line)),
    current.people,
  );
  const active = current.people.filter((person) => person.active);
  const leaving = options.complete ? missingFrom(matches, active) : [];
  const emails = claimEmails(matches, current.people, new Set(leaving));
  const planned = planPeople(matches, tree, current);
  const departments = departmentsToAdd(tree, current);
  const counts = {
    ...planned.counts,
    rows: rows.length,
    deactivated: leaving.length,
    departmentsAdded: departments.length,
    withoutEmail: rows.filter(({ email }) => email === null).length,
  };
  return {
    counts,
    faults: [...tree.faults, ...emails.faults],
    brakes: options.acceptBrakes ? [] : brakesOf(active.length, counts),
    renames: suggestRenames(vanishedFrom(tree, current), departments, planned.moves),
    departments,
    people: planned.people,
    leaving,
    releases: emails.releases,
  };
}

function planPeople(matches: Match[], tree: FileTree, current: CurrentDirectory) {
  const paths = new Map(current.departments.map(({ _id, path }) => [_id, path]));
  const counts = { added: 0, changed: 0, unchanged: 0, reactivated: 0, identifiersChanged: 0 };
  const people: Target[] = [];
  const moves = [];
  for (const each of matches) {
    const target = targetOf(each, tree.pathOf(each.row), current.locale);
    const { known } = each;
    if (known?.active) moves.push({ known, target });
    if (known && known.externalId !== target.externalId) counts.identifiersChanged++;
    const outcome = outcomeOf(target, known, paths);
    counts[outcome]++;
    if (outcome !== 'unchanged') people.push(target);
  }
  return { people, counts, moves };
}

function outcomeOf(target: Target, known: KnownPerson | null, paths: Map<string, string>) {
  if (!known) return 'added';
  if (!known.active) return 'reactivated';
  return isAsWanted(target, known, paths.get(known.departmentId)) ? 'unchanged' : 'changed';
}

function missingFrom(matches: Match[], active: KnownPerson[]): string[] {
  const present = new Set(matches.map(({ known }) => known?._id));
  return active.map(({ _id }) => _id).filter((id) => !present.has(id));
}

function departmentsToAdd(tree: FileTree, current: CurrentDirectory): WantedDepartment[] {
  const standing = new Set(current.departments.filter(({ active }) => active).map(({ path }) => path));
  return [...tree.departments.values()].filter(({ path }) => !standing.has(path));
}

function vanishedFrom(tree: FileTree, current: CurrentDirectory) {
  return current.departments.filter(({ active, path }) => active && !tree.departments.has(path));
}
