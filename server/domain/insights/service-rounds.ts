import { addCounts, type Counts } from '../publication/histogram.ts';
import type { PublishedBlock } from '../publication/published.ts';
import type { Headline, Snapshot } from '../publication/snapshots.query.ts';
import type { Days } from './metrics/publication.ts';
import type { ItemRound, PointRound } from './trend.ts';

/** The headline of a snapshot as an item; a headline without blocks is not shown. */
export function headlineRound(round: PointRound, { headlineItem, headline }: Headline): ItemRound {
  const total = addUp(headline.map(({ counts }) => counts));
  const item = headline.length === 0 ? null : { item: headlineItem, total, blocks: headline, phrase: null };
  return { ...round, item };
}

/** One item of a snapshot; null when it is not shown, whatever the reason. */
export function itemRound(round: PointRound, { items }: Snapshot, itemId: string): ItemRound {
  return { ...round, item: items.find(({ item }) => item === itemId) ?? null };
}

/** The same round as far as one department was published alone; elsewhere it is not shown. */
export function ofDepartment(round: ItemRound, department: string): ItemRound {
  const block = round.item?.blocks.find(
    (each) => each.kind === 'department' && each.departmentId === department,
  );
  if (!round.item || !block) return { ...round, item: null };
  return { ...round, item: { item: round.item.item, total: block.counts, blocks: [block], phrase: null } };
}

/** All blocks of the rounds within the days, those of the newest round first. */
export function newestFirstOf(
  rounds: readonly ItemRound[],
  { from, to }: Days,
): (PublishedBlock & { closesOn: string })[] {
  return rounds
    .filter(({ closesOn }) => closesOn >= from && closesOn <= to)
    .toReversed()
    .flatMap(({ closesOn, item }) => (item?.blocks ?? []).map((block) => ({ ...block, closesOn })));
}

/** A block whose value is still the last one of some departments, with the day it was published. */
export interface DatedBlock extends PublishedBlock {
  closesOn: string;
  /** Those of its members for whom nothing newer was published. */
  standing: string[];
}

/** The last published block of every customer department within the days, the newest first, each block once. */
export function standingOf(rounds: readonly ItemRound[], days: Days): DatedBlock[] {
  const seen = new Set<string>();
  return newestFirstOf(rounds, days).flatMap((block) => {
    const standing = block.members.map(({ id }) => id).filter((id) => !seen.has(id));
    for (const id of standing) seen.add(id);
    return standing.length > 0 ? [{ ...block, standing }] : [];
  });
}

/** The histogram of several disjoint groups together. */
export function addUp(histograms: readonly Counts[]): number[] {
  return histograms.reduce<number[]>((sum, counts) => addCounts(sum, counts), []);
}
