import { addUp } from '../../../server/domain/insights/service-rounds.ts';
import type { ItemRound } from '../../../server/domain/insights/trend.ts';
import type { PublishedBlock } from '../../../server/domain/publication/published.ts';

/** A customer department published alone; `[x, n]` favourable answers of five points. */
export function alone(id: string, [x, n]: [number, number], people = n): PublishedBlock {
  const counts = [0, n - x, 0, x, 0];
  return {
    cut: 'department',
    kind: 'department',
    departmentId: id,
    name: id,
    members: [{ id, people }],
    counts,
  };
}

/** Departments published together. */
export function together(ids: string[], [x, n]: [number, number]): PublishedBlock {
  const members = ids.map((id) => ({ id, people: 5 }));
  return {
    cut: 'department',
    kind: 'others',
    departmentId: null,
    name: null,
    members,
    counts: [0, n - x, 0, x, 0],
  };
}

/** What a round published of CS1; null = asked and not shown. */
export function serviceRound(number: number, closesOn: string, blocks: PublishedBlock[] | null): ItemRound {
  const total = addUp((blocks ?? []).map(({ counts }) => counts));
  const item = blocks && { item: 'CS1', total, blocks, phrase: null };
  return { roundId: `r${number}`, number, closesOn, versionId: 'v:1', item };
}
