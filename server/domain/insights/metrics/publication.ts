import type { Counts } from '../../publication/histogram.ts';

/** A customer department of a block, with its headcount when the round opened. */
export interface Member {
  id: string;
  people: number;
}

/** A published block of one item: who is in it, and their answers. */
export interface MetricBlock {
  members: readonly Member[];
  counts: Counts;
}

/** One item of one subject as one round published it; days are YYYY-MM-DD and compare as text. */
export interface Publication {
  closesOn: string;
  blocks: readonly MetricBlock[];
}

/** The days from which published values count, both included; a year's window is what the definitions ask for. */
export interface Days {
  from: string;
  to: string;
}

/** The publications of the window, newest first. */
export function newestFirst(publications: readonly Publication[], { from, to }: Days): Publication[] {
  return publications
    .filter(({ closesOn }) => closesOn >= from && closesOn <= to)
    .toSorted((a, b) => (a.closesOn < b.closesOn ? 1 : -1));
}

/** Headcount of several departments. */
export function peopleOf(members: readonly Member[]): number {
  return members.reduce((sum, { people }) => sum + people, 0);
}

/** Whether two blocks are made of the same departments, in whatever order. */
export function haveSameMembers(a: MetricBlock, b: MetricBlock): boolean {
  const ids = new Set(a.members.map(({ id }) => id));
  return ids.size === b.members.length && b.members.every(({ id }) => ids.has(id));
}
