import { type Counts, totalOf } from '../../publication/histogram.ts';
import type { Leaning } from '../../surveys/favourable.ts';
import type { Interval } from './interval.ts';
import { type Proportion, wilson } from './proportion.ts';

/** A share of answers, 0–1, with its 95 % interval. */
export interface Share extends Proportion {
  value: number;
  interval: Interval;
}

/** Favourable answers of a histogram; `leanings` tells how each category leans. */
export function favourableOf(counts: Counts, leanings: readonly Leaning[]): Proportion {
  const x = totalOf(counts.filter((_, category) => leanings[category] === 'favourable'));
  return { x, n: totalOf(counts) };
}

/** The share of a proportion with Wilson's interval; null when nobody answered. */
export function shareOf({ x, n }: Proportion): Share | null {
  return n === 0 ? null : { x, n, value: x / n, interval: wilson({ x, n }) };
}

/**
 * Favourable share, the figure shown first. CSAT % is this share of a five-point satisfaction item, CES % that of the
 * seven-point ease item. Null when nobody answered.
 */
export function favourableShare(counts: Counts, leanings: readonly Leaning[]): Share | null {
  return shareOf(favourableOf(counts, leanings));
}
