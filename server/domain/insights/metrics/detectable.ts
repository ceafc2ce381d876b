/** Normal quantiles of a two-sided 5 % test and of 80 % power. */
const REACH = 1.96 + 0.8416;

/** Answers needed in each of two rounds to see a change of `delta` four times in five; `variance` in squared units of it. */
export function answersToDetect(delta: number, variance: number): number {
  return Math.ceil(2 * variance * (REACH / delta) ** 2);
}

/** The smallest change that `n` answers a round show four times in five, in the unit whose square `variance` has. */
export function detectableChange(n: number, variance: number): number {
  return REACH * Math.sqrt((2 * variance) / n);
}
