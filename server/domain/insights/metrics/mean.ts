import jStat from 'jstat';
import { type Counts, totalOf } from '../../publication/histogram.ts';
import { cut, type Interval } from './interval.ts';
import { pOfT } from './p-value.ts';

/** A mean in the unit of its values. `value` is plain; the other figures include half an answer added at either end. */
export interface Mean {
  value: number;
  n: number;
  adjusted: number;
  /** Sample variance of the adjusted answers. */
  variance: number;
  standardError: number;
  /** Degrees of freedom of `standardError`. */
  df: number;
  interval: Interval;
}

interface Moments {
  n: number;
  mean: number;
  variance: number;
}

function momentsOf(counts: Counts, values: readonly number[]): Moments {
  const n = totalOf(counts);
  const mean = counts.reduce((sum, count, i) => sum + count * (values[i] ?? 0), 0) / n;
  const squares = counts.reduce((sum, count, i) => sum + count * ((values[i] ?? 0) - mean) ** 2, 0);
  return { n, mean, variance: squares / (n - 1) };
}

function withHalfAnswers(counts: Counts): number[] {
  return counts.map((count, i) => count + (i === 0 || i === counts.length - 1 ? 0.5 : 0));
}

function meanOfValues(counts: Counts, values: readonly number[]): Mean | null {
  if (totalOf(counts) === 0) return null;
  const plain = momentsOf(counts, values);
  const { n, mean, variance } = momentsOf(withHalfAnswers(counts), values);
  const standardError = Math.sqrt(variance / n);
  const df = n - 1;
  const reach = jStat.studentt.inv(0.975, df) * standardError;
  const range: Interval = [values[0] ?? 0, values.at(-1) ?? 0];
  const interval = cut([mean - reach, mean + reach], range);
  return { value: plain.mean, n: plain.n, adjusted: mean, variance, standardError, df, interval };
}

/**
 * Mean answer on the item's own scale, whose lowest answer is `min`, with the t interval after half an answer is added at
 * either end and cut to the scale (the plain interval covers 84–88 % where nearly all give the top mark). Null without answers.
 */
export function meanOf(counts: Counts, min: number): Mean | null {
  return meanOfValues(
    counts,
    counts.map((_, i) => min + i),
  );
}

/** The score 0–100: (mean − min) / (max − min) · 100, with the same interval in points. Null without answers. */
export function scoreOf(counts: Counts): Mean | null {
  return meanOfValues(
    counts,
    counts.map((_, i) => (100 * i) / (counts.length - 1)),
  );
}

/** A change of a mean: `shown` from the plain values; Welch's t, its degrees of freedom and two-sided p from the adjusted ones. */
export function meanChange(after: Mean, before: Mean): { shown: number; t: number; df: number; p: number } {
  const [a, b] = [after.standardError ** 2, before.standardError ** 2];
  const df = (a + b) ** 2 / (a ** 2 / after.df + b ** 2 / before.df);
  const t = (after.adjusted - before.adjusted) / Math.sqrt(a + b);
  return { shown: after.value - before.value, t, df, p: pOfT(t, df) };
}
