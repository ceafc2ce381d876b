import type { Counts } from '../../publication/histogram.ts';
import { haveSameMembers, type Member, type MetricBlock } from './publication.ts';

/** A block in which every item of a composite was published: one histogram per item, in the order of the items. */
export interface CommonBlock {
  members: readonly Member[];
  cells: Counts[];
}

/** The blocks in which a composite may be shown: those with the same members in every one of its items' publications. */
export function commonBlocks(items: readonly (readonly MetricBlock[])[]): CommonBlock[] {
  return (items[0] ?? []).flatMap((block) => {
    const same = items.map((blocks) => blocks.find((other) => haveSameMembers(block, other)));
    const found = same.filter((each) => each !== undefined);
    const cells = found.map(({ counts }) => counts);
    return cells.length === items.length ? [{ members: block.members, cells }] : [];
  });
}
