/** Answers per category: `counts[0]` is the scale's lowest answer. */
export type Counts = readonly number[];

/** How many answers a histogram holds. */
export function totalOf(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The histogram of two groups together, category by category. */
export function addCounts(a: Counts, b: Counts): number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0));
}
