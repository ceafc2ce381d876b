import { type Counts, totalOf } from '../../publication/histogram.ts';
import { cut, type Interval, Z } from './interval.ts';
import { meanOf } from './mean.ts';
import type { Proportion } from './proportion.ts';
import { peopleOf } from './publication.ts';
import type { StandingBlock } from './standing-blocks.ts';

/** What one block says, and how uncertainly: `variance` is that of the estimate, in squared units of `value`. */
export interface Estimate {
  value: number;
  variance: number;
}

/** A weighted estimate and its 95 % band. */
export interface Band {
  value: number;
  interval: Interval;
}

/** A point of a service's trend. */
export interface TrendPoint extends Band {
  /** Share of the weight, 0–1, that was published on the last of the days. */
  freshShare: number;
  /** Answers behind the point; one person may have given several. */
  ratings: number;
  /** Headcount by customer department: what the point covers. */
  weights: ReadonlyMap<string, number>;
}

/** Favourable share of a block, 0–1; its variance with two answers added at either end (Agresti and Coull 1998). */
export function shareEstimate({ x, n }: Proportion): Estimate {
  const p = (x + 2) / (n + 4);
  return { value: x / n, variance: (p * (1 - p)) / (n + 4) };
}

/** Mean answer of a block on its own scale, whose lowest answer is `min`. Throws RangeError on a block without answers. */
export function meanEstimate(counts: Counts, min: number): Estimate {
  const mean = meanOf(counts, min);
  if (mean === null) throw new RangeError('a published block has answers');
  return { value: mean.value, variance: mean.standardError ** 2 };
}

/** The mean of block estimates weighted by headcount, with the band T ± z·√Σ(W_B/W)²·variance_B, cut to the range. */
export function weightedBand(
  blocks: readonly (Estimate & { people: number })[],
  range: Interval,
): Band | null {
  const weight = blocks.reduce((sum, { people }) => sum + people, 0);
  if (weight === 0) return null;
  const value = blocks.reduce((sum, block) => sum + (block.people / weight) * block.value, 0);
  const variance = blocks.reduce((sum, block) => sum + (block.people / weight) ** 2 * block.variance, 0);
  const reach = Z * Math.sqrt(variance);
  return { value, interval: cut([value - reach, value + reach], range) };
}

/** How a trend reads its blocks: `estimate` of one histogram, and the range its values can take. */
export interface TrendMeasure {
  estimate: (counts: Counts) => Estimate;
  range: Interval;
}

/**
 * A trend point from the blocks that stand at `closesOn`. Because the customers asked rotate, totals of two rounds are not
 * comparable; the last published value of every customer department, weighted by its headcount, is. Null without blocks.
 */
export function trendPoint(
  blocks: readonly StandingBlock[],
  closesOn: string,
  { estimate, range }: TrendMeasure,
): TrendPoint | null {
  const weighed = blocks.map((block) => ({ ...estimate(block.counts), people: peopleOf(block.standing) }));
  const band = weightedBand(weighed, range);
  if (band === null) return null;
  const members = blocks.flatMap((block) => block.standing);
  const fresh = blocks.filter((block) => block.closesOn === closesOn).flatMap((block) => block.standing);
  return {
    ...band,
    freshShare: peopleOf(fresh) / peopleOf(members),
    ratings: totalOf(blocks.map((block) => totalOf(block.counts))),
    weights: new Map(members.map(({ id, people }) => [id, people])),
  };
}

/** Whether two trend points may be joined by a line: the earlier covers at least 80 % of the later one's weight. */
export function joins(earlier: TrendPoint, later: TrendPoint): boolean {
  const members = [...later.weights].map(([id, people]) => ({ id, people }));
  const covered = members.filter(({ id }) => earlier.weights.has(id));
  return peopleOf(covered) >= 0.8 * peopleOf(members);
}
