import jStat from 'jstat';

/** Two-sided p-value of a standard normal statistic. */
export function pOfZ(z: number): number {
  return 2 * jStat.normal.cdf(-Math.abs(z), 0, 1);
}

/** Two-sided p-value of Student's t; `df` need not be whole. */
export function pOfT(t: number, df: number): number {
  return Math.min(1, 2 * jStat.studentt.cdf(-Math.abs(t), df));
}

/** The p-value of a chi-squared statistic with one degree of freedom. */
export function pOfChiSquared(x2: number): number {
  return pOfZ(Math.sqrt(x2));
}
