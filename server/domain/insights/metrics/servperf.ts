import jStat from 'jstat';
import type { Counts } from '../../publication/histogram.ts';
import { cut, type Interval } from './interval.ts';
import { type Mean, scoreOf } from './mean.ts';

/** A composite in points 0–100; `n` is the fewest answers any of its items has. */
export interface Composite {
  value: number;
  n: number;
  standardError: number;
  interval: Interval;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function averageByDimension(dimensions: readonly Mean[][], figure: (item: Mean) => number): number {
  return average(dimensions.map((items) => average(items.map(figure))));
}

/**
 * Service score (Cronin and Taylor 1992): the mean of each dimension's items, then the mean of the dimensions, each item
 * as a histogram. The standard error is the items' mean with the same weights, an upper bound, since no answers of one
 * person are kept together. Null unless there is a dimension and every item of it has answers.
 */
export function servperf(dimensions: readonly (readonly Counts[])[]): Composite | null {
  const scored = dimensions.map((items) => items.map(scoreOf).filter((score) => score !== null));
  const isComplete = scored.every(
    (scores, i) => scores.length > 0 && scores.length === dimensions[i]?.length,
  );
  if (!isComplete || scored.length === 0) return null;
  const items = scored.flat();
  const standardError = averageByDimension(scored, (item) => item.standardError);
  const adjusted = averageByDimension(scored, (item) => item.adjusted);
  const reach = jStat.studentt.inv(0.975, Math.min(...items.map((item) => item.df))) * standardError;
  return {
    value: averageByDimension(scored, (item) => item.value),
    n: Math.min(...items.map((item) => item.n)),
    standardError,
    interval: cut([adjusted - reach, adjusted + reach], [0, 100]),
  };
}
