import type { Leaning } from '../surveys/favourable.ts';
import { type CountedBlock, othersBlock, smallest } from './blocks.ts';
import { addCounts } from './histogram.ts';

/** Below this many answers a block must be varied to be shown. */
const VARIED_BELOW = 20;

/** One item in one block: `count` people answered it; chips let a person count in several categories, scores in one. */
export interface Cell extends CountedBlock {
  counts: number[];
}

/** What an item must meet: at least `k` people per cell; `leanings` tells how each category leans. */
export interface ItemRule {
  k: number;
  leanings: readonly Leaning[];
}

/** Whether everybody said the same, or everybody something unfavourable: showing it would tell what each of them said. */
function isHomogeneous({ count, counts }: Cell, leanings: readonly Leaning[]): boolean {
  if (count >= VARIED_BELOW) return false;
  const isUnanimous = counts.some((each) => each === count);
  return isUnanimous || counts.every((each, category) => each === 0 || leanings[category] === 'unfavourable');
}

function merged(a: Cell, b: Cell): Cell {
  const block = othersBlock(null, [...a.block.members, ...b.block.members]);
  return { block, count: a.count + b.count, counts: addCounts(a.counts, b.counts) };
}

/**
 * Merges cells of the subject's blocks until each has at least k people and none is homogeneous, or one is left: again and
 * again the smallest offending cell joins the smallest other one, ties by path. It only ever coarsens, so every combination
 * of what is shown is a union of the subject's blocks. Pure of scores except for what homogeneity needs.
 */
export function coarsen(cells: readonly Cell[], { k, leanings }: ItemRule): Cell[] {
  let kept = [...cells];
  for (;;) {
    const offender = smallest(kept.filter((cell) => cell.count < k || isHomogeneous(cell, leanings)));
    const partner = smallest(kept.filter((cell) => cell !== offender));
    if (offender === undefined || partner === undefined) return kept;
    kept = [...kept.filter((cell) => cell !== offender && cell !== partner), merged(offender, partner)];
  }
}

/**
 * The cells of one item that may be shown; 'unanimous' when the item as a whole is homogeneous, so that only a phrase may
 * be said; null when fewer than k people answered it, or none of the subject's blocks exists.
 */
export function decideItem(cells: readonly Cell[], rule: ItemRule): Cell[] | 'unanimous' | null {
  const kept = coarsen(cells, rule);
  const [only] = kept;
  if (only === undefined || kept.some((cell) => cell.count < rule.k)) return null;
  return kept.length === 1 && isHomogeneous(only, rule.leanings) ? 'unanimous' : kept;
}
