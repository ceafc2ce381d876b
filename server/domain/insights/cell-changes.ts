import { figureOf, type ItemMeasure, percent } from './item-measure.ts';
import { benjaminiHochberg } from './metrics/benjamini-hochberg.ts';
import { CERTAIN_FROM, type ChangeWord, changeWord } from './metrics/change-word.ts';
import { favourableOf } from './metrics/favourable-share.ts';
import { type Interval, Z } from './metrics/interval.ts';
import { campsOf, npsChange, npsOf } from './metrics/nps.ts';
import { newcombe, pOfChange } from './metrics/proportion.ts';

/** The answers of one group in two rounds. */
export interface CountsPair {
  before: readonly number[];
  after: readonly number[];
}

/** A change in points, and what it is called. */
export interface CellChange {
  delta: number;
  word: ChangeWord;
}

/** The same with its interval; null below 20 answers on either side. */
export interface PairChange extends CellChange {
  interval: Interval | null;
}

/** The changes of many cells of one metric, in the order given and tested together (Benjamini–Hochberg). */
export function cellChanges(pairs: readonly CountsPair[], measure: ItemMeasure): CellChange[] {
  return pairChanges(pairs.map((pair) => ({ ...pair, measure }))).map(({ delta, word }) => ({ delta, word }));
}

/** The same for cells that are read in different ways, with the interval of each difference. */
export function pairChanges(pairs: readonly (CountsPair & { measure: ItemMeasure })[]): PairChange[] {
  const significant = benjaminiHochberg(pairs.map((pair) => pOf(pair, pair.measure)));
  return pairs.map((pair, i) => {
    const [was, is] = [figureOf(pair.before, pair.measure), figureOf(pair.after, pair.measure)];
    const delta = (is?.value ?? 0) - (was?.value ?? 0);
    const n = Math.min(was?.n ?? 0, is?.n ?? 0);
    const { metric } = pair.measure;
    const word = changeWord({ metric, delta, n, isSignificant: significant[i] ?? false });
    return { delta, word, interval: n < CERTAIN_FROM ? null : intervalOf(pair) };
  });
}

function intervalOf({ before, after, measure }: CountsPair & { measure: ItemMeasure }): Interval | null {
  if (measure.metric === 'favourable')
    return percent(newcombe(favourableOf(after, measure.leanings), favourableOf(before, measure.leanings)));
  const [was, is] = [npsOf(campsOf(before)), npsOf(campsOf(after))];
  if (!was || !is) return null;
  const { adjusted } = npsChange(is, was);
  const reach = Z * Math.hypot(is.standardError, was.standardError);
  return [adjusted - reach, adjusted + reach];
}

function pOf({ before, after }: CountsPair, { metric, leanings }: ItemMeasure): number {
  if (metric === 'favourable')
    return pOfChange(favourableOf(after, leanings), favourableOf(before, leanings));
  const [was, is] = [npsOf(campsOf(before)), npsOf(campsOf(after))];
  return was && is ? npsChange(is, was).p : 1;
}
