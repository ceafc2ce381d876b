import jStat from 'jstat';
import { cut, type Interval, Z } from './interval.ts';
import { pOfZ } from './p-value.ts';

/** `x` of `n` answers. */
export interface Proportion {
  x: number;
  n: number;
}

/** Wilson's score interval of a share, 0–1 (Wilson 1927). `n` must be positive. */
export function wilson({ x, n }: Proportion): Interval {
  const p = x / n;
  const middle = p + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  return cut([(middle - reach) / scale, (middle + reach) / scale], [0, 1]);
}

/** Interval of the difference after − before of two shares, −1 to 1 (Newcombe 1998, hybrid score, method 10). */
export function newcombe(after: Proportion, before: Proportion): Interval {
  const [p1, p2] = [after.x / after.n, before.x / before.n];
  const [l1, u1] = wilson(after);
  const [l2, u2] = wilson(before);
  const delta = p1 - p2;
  return [delta - Math.hypot(p1 - l1, u2 - p2), delta + Math.hypot(u1 - p1, p2 - l2)];
}

/** The pooled two-proportion z statistic; 0 when all answers of both groups are alike. */
export function pooledZ(after: Proportion, before: Proportion): number {
  const p = (after.x + before.x) / (after.n + before.n);
  const error = Math.sqrt(p * (1 - p) * (1 / after.n + 1 / before.n));
  return error === 0 ? 0 : (after.x / after.n - before.x / before.n) / error;
}

/** Two-sided p-value of Fisher's exact test: all tables with the same margins that are no likelier than this one. */
export function fisher(after: Proportion, before: Proportion): number {
  const [population, marked] = [after.n + before.n, after.x + before.x];
  const least = Math.max(0, marked - before.n);
  const most = Math.min(after.n, marked);
  const chance = (x: number) => jStat.hypgeom.pdf(x, population, marked, after.n);
  // Tables exactly as likely as this one must not be lost to rounding.
  const limit = chance(after.x) * (1 + 1e-7);
  let p = 0;
  for (let x = least; x <= most; x++) {
    const each = chance(x);
    if (each <= limit) p += each;
  }
  return Math.min(1, p);
}

/** The p-value of a change between two shares: pooled z, or Fisher's exact test when an expected count is below 5. */
export function pOfChange(after: Proportion, before: Proportion): number {
  const p = (after.x + before.x) / (after.n + before.n);
  const smallest = Math.min(after.n, before.n) * Math.min(p, 1 - p);
  return smallest < 5 ? fisher(after, before) : pOfZ(pooledZ(after, before));
}
