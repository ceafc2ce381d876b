import { isWithin } from '../path.ts';
import type { CurrentDirectory } from './current-directory.ts';
import type { WantedDepartment } from './file-tree.ts';

/** A department that keeps its id, people and results under another name or place. */
export interface RenamedDepartment {
  id: string;
  /** What it is called until then. */
  before: string;
  path: string;
  /** As the file writes it. */
  name: string;
  /** '' at the top. */
  parentPath: string;
}

/**
 * The directory as it will be once the chosen departments are renamed, with everything below them; and which those are. A
 * department already there, or whose new path another one has, stays as it is.
 */
export function withRenames(
  directory: CurrentDirectory,
  chosen: { from: string; to: string }[],
  wantedBy: () => ReadonlyMap<string, WantedDepartment>,
): { current: CurrentDirectory; renamed: RenamedDepartment[] } {
  if (chosen.length === 0) return { current: directory, renamed: [] };
  const wanted = wantedBy();
  let { departments } = directory;
  const renamed: RenamedDepartment[] = [];
  for (const { from, to } of chosen) {
    const department = departments.find(({ _id }) => _id === from);
    const place = wanted.get(to);
    if (!department || !place || departments.some(({ path }) => path === to)) continue;
    const old = department.path;
    if (isWithin(to, old)) continue;
    renamed.push({ ...place, id: from, before: department.name });
    departments = departments.map((each) =>
      isWithin(each.path, old)
        ? { ...each, path: `${to}${each.path.slice(old.length)}`, aliases: [...each.aliases, each.path] }
        : each,
    );
  }
  return { current: { ...directory, departments }, renamed };
}
