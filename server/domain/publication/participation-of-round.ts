import type { Headcount } from './blocks.ts';
import { type Participation, participationByGroup, participationOf } from './participation.ts';
import type { NamedDepartment } from './seal-subject.ts';

/** Participation of a group of departments, with the name it has when it is told. */
export interface NamedParticipation extends Participation {
  kind: 'department' | 'others';
  /** Null for others of the company. */
  name: string | null;
  departmentIds: string[];
}

/** Participation of a round as it may be seen: in steps, and by groups of at least 20 invited people. */
export interface RoundParticipation {
  whole: Participation | null;
  groups: NamedParticipation[];
}

interface People {
  invited: Headcount;
  answered: Headcount;
}

/** What may be told of a round's participation; both headcounts are by department. */
export function participationOfRound(
  departments: readonly NamedDepartment[],
  { invited, answered }: People,
  k: number,
): RoundParticipation {
  const total = (counts: Headcount) => [...counts.values()].reduce((sum, people) => sum + people, 0);
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  return {
    whole: participationOf(total(answered), total(invited), k),
    groups: participationByGroup(departments, { invited, answered }, k).map(({ group, ...rest }) => ({
      ...rest,
      kind: group.kind,
      name: group.departmentId === null ? null : (names.get(group.departmentId) ?? null),
      departmentIds: group.members.map(({ id }) => id),
    })),
  };
}
