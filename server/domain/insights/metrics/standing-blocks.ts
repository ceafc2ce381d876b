import { type Days, type Member, type MetricBlock, newestFirst, type Publication } from './publication.ts';

/** A block whose value is still the last one of some departments: `standing` are those, `members` all it was made of. */
export interface StandingBlock extends MetricBlock {
  closesOn: string;
  standing: Member[];
}

/**
 * The last published block of every customer department within the window, each block once. A department that was published
 * within "others" first and alone later stands for itself; its former companions keep the older block.
 */
export function standingBlocks(publications: readonly Publication[], days: Days): StandingBlock[] {
  const seen = new Set<string>();
  const found: StandingBlock[] = [];
  for (const { closesOn, blocks } of newestFirst(publications, days)) {
    for (const block of blocks) {
      const standing = block.members.filter(({ id }) => !seen.has(id));
      for (const { id } of standing) seen.add(id);
      if (standing.length > 0) found.push({ ...block, closesOn, standing });
    }
  }
  return found;
}
