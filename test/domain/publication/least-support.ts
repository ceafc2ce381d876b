/** Larger than any determinant of a 0/1 matrix of 15 rows (131,072), so that ranks modulo it are exact up to there. */
const PRIME = 1_000_003;

function inverse(value: number): number {
  let result = 1;
  for (let base = value, power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, i) => i >= found && row[column] !== 0);
    const pivot = left[at];
    if (pivot === undefined) continue;
    [left[at], left[found]] = [left[found] ?? pivot, pivot];
    const scale = inverse(pivot[column] ?? 1);
    for (let i = found + 1; i < left.length; i++) {
      const factor = ((left[i]?.[column] ?? 0) * scale) % PRIME;
      left[i] = (left[i] ?? []).map((value, j) => (value + factor * (PRIME - (pivot[j] ?? 0))) % PRIME);
    }
    found++;
  }
  return found;
}

/** People who are in exactly the same groups: no combination of the groups can tell them apart. */
function atomsOf(groups: readonly ReadonlySet<number>[]): { column: number[]; size: number }[] {
  const sizes = new Map<string, number>();
  for (const person of new Set(groups.flatMap((group) => [...group]))) {
    const pattern = groups.map((group) => (group.has(person) ? '1' : '0')).join('');
    sizes.set(pattern, (sizes.get(pattern) ?? 0) + 1);
  }
  return [...sizes].map(([pattern, size]) => ({ column: [...pattern].map(Number), size }));
}

/**
 * The fewest people, below `k`, on whom some non-zero linear combination of the groups' sums rests; null when every
 * combination, with any real coefficients, rests on nobody or on at least k people. Exact: a combination rests on a set of
 * atoms only if it vanishes on all the others, which is possible exactly when leaving the set out lowers the rank.
 */
export function leastSupport(groups: readonly ReadonlySet<number>[], k: number): number | null {
  const atoms = atomsOf(groups);
  const full = rank(atoms.map(({ column }) => column));
  let least: number | null = null;
  const search = (from: number, left: typeof atoms, size: number): void => {
    if (size > 0 && rank(left.map(({ column }) => column)) < full) least = Math.min(least ?? size, size);
    for (let i = from; i < atoms.length; i++) {
      const atom = atoms[i];
      if (atom && size + atom.size < k)
        search(
          i + 1,
          left.filter((each) => each !== atom),
          size + atom.size,
        );
    }
  };
  search(0, atoms, 0);
  return least;
}
