import type { SubjectAnswer } from '../responses/answer.ts';
import type { Leaning } from '../surveys/favourable.ts';
import type { Block } from './blocks.ts';
import type { Cell } from './items.ts';
import { CHIPS } from './published.ts';
import type { Respondent } from './respondents.ts';

/** A closed item as the seal needs it: `leanings` has one entry per category, the first for the score `min`. */
export interface SealItem {
  id: string;
  min: number;
  leanings: readonly Leaning[];
}

/** How many chips the survey offered of either kind. */
export interface ChipLists {
  positive: number;
  negative: number;
}

/** How a person's answer falls into categories: none when the person left it out. */
export interface Reading {
  id: string;
  leanings: readonly Leaning[];
  categoriesOf(said: SubjectAnswer): number[];
}

/** Reads the score of one item; scores outside its scale do not count. */
export function readingOfItem({ id, min, leanings }: SealItem): Reading {
  return {
    id,
    leanings,
    categoriesOf({ scores }) {
      const score = scores[id];
      const isCounted = typeof score === 'number' && leanings[score - min] !== undefined;
      return isCounted ? [score - min] : [];
    },
  };
}

/** Reads chips as one item: positive ones first; choosing only negative ones is as telling as an unfavourable score. */
export function readingOfChips({ positive, negative }: ChipLists): Reading {
  const categoryOf = (chip: number) => (chip > 0 ? chip : positive - chip) - 1;
  const isOffered = (chip: number) => chip !== 0 && chip <= positive && chip >= -negative;
  const leaning = (_: unknown, category: number) => (category < positive ? 'favourable' : 'unfavourable');
  return {
    id: CHIPS,
    leanings: Array.from({ length: positive + negative }, leaning),
    categoriesOf: ({ chips }) => [...new Set(chips.filter(isOffered).map(categoryOf))],
  };
}

/** The item's cell in every block; people who left the item out count in none. */
export function tally(
  blocks: readonly Block[],
  respondents: readonly Respondent[],
  reading: Reading,
): Cell[] {
  const cells = blocks.map((block): Cell => ({ block, count: 0, counts: reading.leanings.map(() => 0) }));
  const cellOf = new Map(cells.flatMap((cell) => cell.block.members.map(({ id }) => [id, cell])));
  for (const { departmentId, said } of respondents) {
    const cell = cellOf.get(departmentId);
    const categories = reading.categoriesOf(said);
    if (cell === undefined || categories.length === 0) continue;
    cell.count += 1;
    for (const category of categories) cell.counts[category] = (cell.counts[category] ?? 0) + 1;
  }
  return cells;
}
