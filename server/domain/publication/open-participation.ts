import { localDate } from '../../platform/local-time.ts';
import { readUnits } from '../directory/audience.query.ts';
import { readInvitations } from '../invitations/invitations.ts';
import { responseIdOf } from '../responses/response-id.ts';
import { readResponseIds } from '../responses/responses.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { deriveRoundKeys } from '../rounds/keys.ts';
import type { Round } from '../rounds/rounds.query.ts';
import { markUnreadable } from '../rounds/rounds.ts';
import { readSettings } from '../settings/settings.ts';
import { type OpenParticipation, OpenParticipationModel } from './open-participation.model.ts';
import { participationOfRound } from './participation-of-round.ts';

const HOUR_MS = 60 * 60_000;

/**
 * Computes the participation of an open round for the hour that `now` lies in, once: watching it change answer by answer
 * would tell who answered when. Groups are computed once a day.
 */
export async function refreshParticipation(
  round: Round,
  { keys, now }: { keys: KeyStore; now: Date },
): Promise<void> {
  const at = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  const known = await readParticipation(round._id);
  if (known && known.at >= at) return;
  const roundKey = await keys.read(round._id);
  // Nobody can answer or seal a round whose key is gone: HR must know.
  if (!roundKey) return await markUnreadable(round._id);
  const answered = await answeredByDepartment(round._id, deriveRoundKeys(roundKey, round._id).doc);
  const invited = new Map(Object.entries(round.invited));
  const { whole, groups } = participationOfRound(await readUnits(), { invited, answered }, round.k);
  const groupsOn = localDate(now, (await readSettings()).zone);
  const fresh = known?.groupsOn === groupsOn ? { groups: known.groups } : { groups };
  await OpenParticipationModel.updateOne(
    { _id: round._id },
    { $set: { whole, at, groupsOn, ...fresh } },
    { upsert: true },
  );
}

/** The participation of an open round as last computed; null before the first time. */
export async function readParticipation(roundId: string): Promise<OpenParticipation | null> {
  return await OpenParticipationModel.findById(roundId).lean<OpenParticipation>();
}

/** Removes the participation of a round that is over; what remains to be told is in its snapshots. */
export async function forgetParticipation(roundId: string): Promise<void> {
  await OpenParticipationModel.deleteOne({ _id: roundId });
}

async function answeredByDepartment(roundId: string, docKey: Buffer): Promise<Map<string, number>> {
  const ids = new Set<string>();
  for await (const { _id } of readResponseIds(roundId)) ids.add(_id.toString('hex'));
  const counts = new Map<string, number>();
  for await (const { _id, attributes } of readInvitations(roundId)) {
    if (!ids.has(responseIdOf(docKey, _id).toString('hex'))) continue;
    counts.set(attributes.departmentId, (counts.get(attributes.departmentId) ?? 0) + 1);
  }
  return counts;
}
