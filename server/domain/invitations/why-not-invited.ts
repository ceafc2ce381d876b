import { isMailedOften } from '../delivery/fatigue.query.ts';
import type { Employee } from '../directory/employees.ts';
import type { NotInvited, Round } from '../rounds/rounds.query.ts';
import { askedRounds, DAYS_BETWEEN_INVITATIONS } from './asked.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Why a person is not part of a round: a reason of its opening, or one of who they are now. */
export type WhyNotInvited = NotInvited | 'inactive' | 'other_department' | 'later';

/**
 * Why somebody was not invited in an open round, worked out from what is known anyway: which of them were left out is stored
 * nowhere. 'later' when nothing speaks against them any more: person or address came after the opening.
 */
export async function whyNotInvited(round: Round, person: Employee): Promise<WhyNotInvited> {
  if (!person.active) return 'inactive';
  if (round.audience && !round.audience.includes(person.departmentId)) return 'other_department';
  if (person.absent) return 'absent';
  if (!person.email) return 'no_address';
  if ((round.plan[person.departmentId] ?? []).length === 0) return 'no_subject';
  if (await wasAskedBefore(round, person._id)) return 'asked_lately';
  const hadEnough =
    (round.left.enough_mail ?? 0) > 0 && (await isMailedOften(`e:${person._id}`, round.opensAt));
  return hadEnough ? 'enough_mail' : 'later';
}

async function wasAskedBefore(round: Round, employeeId: string): Promise<boolean> {
  const since = round.opensAt.getTime() - DAYS_BETWEEN_INVITATIONS * DAY_MS;
  return (await askedRounds(employeeId)).some(
    ({ roundId, on }) => roundId !== round._id && on.getTime() > since && on <= round.opensAt,
  );
}
