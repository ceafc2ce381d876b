import { figureOf, type ItemMeasure } from './item-measure.ts';
import { benjaminiHochberg } from './metrics/benjamini-hochberg.ts';
import { type ChangeWord, changeWord } from './metrics/change-word.ts';
import { favourableOf } from './metrics/favourable-share.ts';
import { campsOf, npsChange, npsOf } from './metrics/nps.ts';
import { pOfChange } from './metrics/proportion.ts';

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

/** The changes of many cells of one metric, in the order given and tested together (Benjamini–Hochberg). */
export function cellChanges(pairs: readonly CountsPair[], measure: ItemMeasure): CellChange[] {
  const significant = benjaminiHochberg(pairs.map((pair) => pOf(pair, measure)));
  return pairs.map(({ before, after }, i) => {
    const [was, is] = [figureOf(before, measure), figureOf(after, measure)];
    const delta = (is?.value ?? 0) - (was?.value ?? 0);
    const n = Math.min(was?.n ?? 0, is?.n ?? 0);
    const isSignificant = significant[i] ?? false;
    return { delta, word: changeWord({ metric: measure.metric, delta, n, isSignificant }) };
  });
}

function pOf({ before, after }: CountsPair, { metric, leanings }: ItemMeasure): number {
  if (metric === 'favourable')
    return pOfChange(favourableOf(after, leanings), favourableOf(before, leanings));
  const [was, is] = [npsOf(campsOf(before)), npsOf(campsOf(after))];
  return was && is ? npsChange(is, was).p : 1;
}
