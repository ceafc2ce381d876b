import type { PersonRow } from './person-row.ts';

/**
 * The head of each department as the managers of its people say: the one most of them report to, directly or through others
 * of the department. By path; a department is absent when nobody of the file's own people is named, or two as often.
 */
export function headsFrom(
  rows: PersonRow[],
  managers: ReadonlyMap<string, string>,
  pathOf: (row: PersonRow) => string,
): Map<string, string> {
  const paths = new Map(rows.map((row) => [row.externalId, pathOf(row)]));
  const votes = new Map<string, Map<string, number>>();
  for (const { externalId } of rows) {
    const path = paths.get(externalId) ?? '';
    const top = topWithin(externalId, (id) => {
      const manager = managers.get(id) ?? '';
      return paths.get(manager) === path ? manager : '';
    });
    if (top === externalId) continue;
    const own = votes.get(path) ?? new Map<string, number>();
    votes.set(path, own.set(top, (own.get(top) ?? 0) + 1));
  }
  const heads = new Map<string, string>();
  for (const [path, own] of votes) {
    const [first, second] = [...own].sort((a, b) => b[1] - a[1]);
    if (first && first[1] !== second?.[1]) heads.set(path, first[0]);
  }
  return heads;
}

/** The last person on the way up; where the way goes in a circle, the person themselves. */
function topWithin(id: string, managerOf: (id: string) => string): string {
  const way = new Set([id]);
  let top = id;
  for (let next = managerOf(id); next !== ''; next = managerOf(next)) {
    if (next === top) return top;
    if (way.has(next)) return id;
    way.add(next);
    top = next;
  }
  return top;
}
