import type { Locale } from '../../i18n/locales.ts';
import { type Invitation, InvitationModel } from './invitation.model.ts';

/** The invitations of a round in batches of the cursor; while the round is open only. */
export function readInvitations(roundId: string): AsyncIterable<Invitation> {
  return InvitationModel.find({ roundId }).lean<Invitation>().cursor();
}

/** Destroys the invitations of a round: from then on its links open nothing. */
export async function destroyInvitations(roundId: string): Promise<void> {
  await InvitationModel.deleteMany({ roundId });
}

/** Removes invitations of people who are not to be asked after all: an interrupted opening may have made them. */
export async function removeUninvited(roundId: string, invited: ReadonlySet<string>): Promise<void> {
  const made = await InvitationModel.find({ roundId }, { employeeId: 1 }).lean<Invitation[]>();
  const surplus = made.filter(({ employeeId }) => !invited.has(employeeId)).map(({ _id }) => _id);
  if (surplus.length > 0) await InvitationModel.deleteMany({ _id: { $in: surplus } });
}

/** People invited in a round, by department. */
export async function countInvited(roundId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for await (const { attributes } of readInvitations(roundId))
    counts[attributes.departmentId] = (counts[attributes.departmentId] ?? 0) + 1;
  return counts;
}

/** How many people of a round are invited in each language. */
export async function countLanguages(roundId: string): Promise<Map<Locale, number>> {
  const counts = await InvitationModel.aggregate<{ _id: Locale; people: number }>([
    { $match: { roundId } },
    { $group: { _id: '$locale', people: { $sum: 1 } } },
  ]);
  return new Map(counts.map(({ _id, people }) => [_id, people]));
}
