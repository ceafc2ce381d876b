import type { KnownPerson } from './match.ts';
import type { Target } from './target.ts';

/** A department that the file no longer has, and the new one most of its people go to: perhaps the same one, renamed. */
export interface Rename {
  from: { id: string; name: string };
  to: { path: string; name: string };
  /** How many of its people go there. */
  people: number;
}

/** Somebody active before, and where the import puts them. */
export interface Move {
  known: KnownPerson;
  target: Target;
}

/** Pairs of a vanished and a new department that share more than half of the people still there. */
export function suggestRenames(
  vanished: { _id: string; name: string }[],
  added: { path: string; name: string }[],
  moves: Move[],
): Rename[] {
  const names = new Map(added.map(({ path, name }) => [path, name]));
  const paths = new Map(vanished.map(({ _id }): [string, string[]] => [_id, []]));
  for (const { known, target } of moves) paths.get(known.departmentId)?.push(target.path);
  return vanished.flatMap(({ _id: id, name }) => {
    const all = paths.get(id) ?? [];
    const [path, people] = mostFrequent(all);
    const to = names.get(path);
    return to !== undefined && people * 2 > all.length
      ? [{ from: { id, name }, to: { path, name: to }, people }]
      : [];
  });
}

function mostFrequent(texts: string[]): [text: string, times: number] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
}
