import { type Counts, totalOf } from '../publication/histogram.ts';
import type { ItemMeasure } from './item-measure.ts';
import { CERTAIN_FROM } from './metrics/change-word.ts';

/** Neighbouring answers shown as one part, the worst first; scores on the item's own scale, `percent` unrounded. */
export interface SpreadPart {
  /** 1 = worst … 5 = best: the colour. */
  step: 1 | 2 | 3 | 4 | 5;
  from: number;
  to: number;
  percent: number;
}

/** How the answers spread over the scale. */
export interface Spread {
  n: number;
  parts: SpreadPart[];
}

/** Points of a scale → for each colour the first and last category of its part, counted from the lowest answer. */
const PARTS: Record<number, readonly (readonly [step: SpreadPart['step'], from: number, to: number])[]> = {
  5: [
    [1, 0, 0],
    [2, 1, 1],
    [3, 2, 2],
    [4, 3, 3],
    [5, 4, 4],
  ],
  7: [
    [1, 0, 1],
    [2, 2, 2],
    [3, 3, 3],
    [4, 4, 4],
    [5, 5, 6],
  ],
  11: [
    [1, 0, 6],
    [3, 7, 8],
    [5, 9, 10],
  ],
};

/** The distribution of a published histogram; null below 20 answers and for scales without one. */
export function spreadOf(counts: Counts, { min, leanings }: ItemMeasure): Spread | null {
  const n = totalOf(counts);
  const parts = PARTS[leanings.length];
  if (n < CERTAIN_FROM || !parts) return null;
  return {
    n,
    parts: parts.map(([step, from, to]) => ({
      step,
      from: min + from,
      to: min + to,
      percent: (100 * totalOf(counts.slice(from, to + 1))) / n,
    })),
  };
}
