import type { Block, Headcount, TreeDepartment } from './blocks.ts';
import { frontier } from './frontier.ts';

/** Groups of fewer invited people are never told apart in participation, whatever k is. */
export const PARTICIPATION_GROUP = 20;

/**
 * How many of `invited` people answered, as a range of people: `atLeast` ≤ answered ≤ `atMost`. `end` marks 'low' = at most
 * one step, 'high' = all but one step or more. Every range spans at least `step` possible counts.
 */
export interface Participation {
  invited: number;
  step: number;
  atLeast: number;
  atMost: number;
  end: 'low' | 'high' | null;
}

/** Participation of one part of the audience. */
export interface GroupParticipation extends Participation {
  group: Block;
}

/**
 * Participation rounded down to steps of max(5 %, k people). The range below the high end takes in what the end cuts off, as
 * it would otherwise span fewer than k counts. Null when there are too few people for two ranges: nothing can be said.
 */
export function participationOf(answered: number, invited: number, k: number): Participation | null {
  const step = Math.max(Math.ceil(invited / 20), k);
  const high = invited - step;
  const ranges = Math.floor(high / step);
  if (ranges < 1) return null;
  if (answered >= high) return { invited, step, atLeast: high, atMost: invited, end: 'high' };
  const index = Math.min(Math.floor(answered / step), ranges - 1);
  const atMost = index === ranges - 1 ? high - 1 : (index + 1) * step - 1;
  return { invited, step, atLeast: index * step, atMost, end: index === 0 ? 'low' : null };
}

/**
 * Participation by groups of at least 20 invited people that together are everyone invited, in path order; groups about
 * which nothing can be said are left out. `answered` by department must count everyone who answered anything.
 */
export function participationByGroup(
  departments: readonly TreeDepartment[],
  { invited, answered }: { invited: Headcount; answered: Headcount },
  k: number,
): GroupParticipation[] {
  return frontier(departments, invited, PARTICIPATION_GROUP).flatMap((group) => {
    const peopleIn = (counts: Headcount) =>
      group.members.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
    const participation = participationOf(peopleIn(answered), peopleIn(invited), k);
    return participation === null ? [] : [{ ...participation, group }];
  });
}
