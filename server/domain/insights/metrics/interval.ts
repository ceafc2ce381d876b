/** Lower and upper bound of a 95 % interval, in the unit of the value it belongs to. */
export type Interval = [lower: number, upper: number];

/** The 97.5 % quantile of the standard normal distribution, as the definitions state it. */
export const Z = 1.959964;

/** The interval cut to the range its value can take. */
export function cut([lower, upper]: Interval, [least, most]: Interval): Interval {
  return [Math.max(least, lower), Math.min(most, upper)];
}
