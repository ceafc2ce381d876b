import { type Counts, totalOf } from '../publication/histogram.ts';
import { type Leaning, leanings } from '../surveys/favourable.ts';
import { findItem, scaleOf } from '../surveys/question-bank.ts';
import { CERTAIN_FROM } from './metrics/change-word.ts';
import { favourableOf, shareOf } from './metrics/favourable-share.ts';
import type { Interval } from './metrics/interval.ts';
import { campsOf, npsOf } from './metrics/nps.ts';
import type { Proportion } from './metrics/proportion.ts';

/** How an item is read: favourable % everywhere, but eNPS where people say whether they would recommend their company. */
export interface ItemMeasure {
  item: string;
  metric: 'favourable' | 'nps';
  /** The scale's lowest answer; `leanings[0]` is how it leans. */
  min: number;
  leanings: readonly Leaning[];
}

/** A value as pages show it, in percent or NPS points; below 20 answers it is uncertain and has no interval. */
export interface Figure {
  value: number;
  n: number;
  interval: Interval | null;
}

/** How an item is read; null for texts, chips and unknown items, which have no such value. */
export function measureOf(itemId: string): ItemMeasure | null {
  const item = findItem(itemId);
  if (!item) return null;
  const scale = scaleOf(item);
  if (!('min' in scale)) return null;
  const measuresEffort = item.dimension === 'outcome.effort';
  const question = { min: scale.min, max: scale.max, measuresEffort };
  return {
    item: itemId,
    metric: item.dimension === 'engagement.recommendation' ? 'nps' : 'favourable',
    min: scale.min,
    leanings: leanings({ ...question, higherIsWorse: item.higherIsWorse ?? false }),
  };
}

/** The range of a measure's values. */
export function rangeOf({ metric }: Pick<ItemMeasure, 'metric'>): Interval {
  return metric === 'nps' ? [-100, 100] : [0, 100];
}

/** The value of a published histogram; null without answers. */
export function figureOf(counts: Counts, measure: ItemMeasure): Figure | null {
  return measure.metric === 'nps' ? npsFigure(counts) : shareFigure(favourableOf(counts, measure.leanings));
}

/** The value of a proportion in percent, with Wilson's interval from 20 answers on; null without answers. */
export function shareFigure(proportion: Proportion): Figure | null {
  const share = shareOf(proportion);
  return (
    share && { value: 100 * share.value, n: share.n, interval: certain(share.n, percent(share.interval)) }
  );
}

/** NPS of a 0–10 histogram, with its interval from 20 answers on. */
export function npsFigure(counts: Counts): Figure | null {
  const nps = npsOf(campsOf(counts));
  return nps && { value: nps.value, n: totalOf(counts), interval: certain(nps.n, nps.interval) };
}

/** An interval as it may be shown: none below 20 answers. */
export function certain(n: number, interval: Interval): Interval | null {
  return n < CERTAIN_FROM ? null : interval;
}

/** An interval of shares in percent. */
export function percent([lower, upper]: Interval): Interval {
  return [100 * lower, 100 * upper];
}
