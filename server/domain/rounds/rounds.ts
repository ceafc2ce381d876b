import { Conflict, NotFound } from '../../platform/errors.ts';
import { type Round, RoundModel } from './round.model.ts';

/** Mails that leave within this time can no longer be called back. */
const SEND_MARGIN_MS = 5_000;
const EARLIEST_CLOSE_MS = 24 * 60 * 60_000;

/** Closes every open round whose time is over and gives their ids; a round closed by someone else meanwhile is left as it is. */
export async function closeDueRounds(now: Date): Promise<string[]> {
  const due = { status: 'open' as const, closesAt: { $lte: now } };
  const closed: string[] = [];
  for (const { _id } of await RoundModel.find(due, { _id: 1 }).lean<Pick<Round, '_id'>[]>()) {
    const set = { $set: { status: 'closing' as const, closedAt: now } };
    const { modifiedCount } = await RoundModel.updateOne({ ...due, _id }, set);
    if (modifiedCount === 1) closed.push(_id);
  }
  return closed;
}

/** Closes an open round before its time, from 24 hours after opening on; closing twice is harmless. Terminal. */
export async function closeRound(id: string, { now }: { now: Date }): Promise<void> {
  const round = await existing(id);
  if (round.status === 'closing' || round.status === 'sealing' || round.status === 'sealed') return;
  if (round.status !== 'open') throw new Conflict('round_not_open');
  if (now.getTime() < round.opensAt.getTime() + EARLIEST_CLOSE_MS && now < round.closesAt)
    throw new Conflict('round_too_young');
  await RoundModel.updateOne({ _id: id, status: 'open' }, { $set: { status: 'closing', closedAt: now } });
}

/** Gives an open round a later end, never an earlier one; giving it the same end twice is harmless. */
export async function extendRound(
  id: string,
  { closesAt, now }: { closesAt: Date; now: Date },
): Promise<void> {
  const round = await existing(id);
  if (closesAt < round.closesAt || closesAt <= now) throw new Conflict('round_end_not_later');
  const { matchedCount } = await RoundModel.updateOne(
    { _id: id, status: 'open', closesAt: { $gt: now } },
    { $set: { closesAt } },
  );
  if (matchedCount === 0) throw new Conflict('round_not_open');
}

/**
 * Cancels an open round; its key and answers are then destroyed unread (`destroyCancelled` in publication). Before the
 * first mail leaves no trace is left with anyone, so no reason is asked; afterwards one is.
 */
export async function cancelRound(id: string, { reason, now }: { reason: string; now: Date }): Promise<void> {
  const round = await existing(id);
  if (round.status === 'cancelled') return;
  const beforeMail = new Date(now.getTime() + SEND_MARGIN_MS);
  const set = {
    $set: { status: 'cancelled' as const, closedAt: now, ...(reason && { cancelReason: reason }) },
  };
  const unsent = await RoundModel.updateOne(
    { _id: id, status: { $in: ['scheduled', 'open'] }, sendAfter: { $gt: beforeMail } },
    set,
  );
  if (unsent.matchedCount > 0) return;
  if (!reason) throw new Conflict('cancel_needs_reason');
  const sent = await RoundModel.updateOne({ _id: id, status: 'open' }, set);
  if (sent.matchedCount === 0) throw new Conflict('round_not_open');
}

/** Gives up a round whose key is missing; what is left of it is destroyed. */
export async function abandonRound(id: string, { now }: { now: Date }): Promise<void> {
  const { matchedCount } = await RoundModel.updateOne(
    { _id: id, status: { $in: ['unreadable', 'interrupted'] } },
    { $set: { status: 'abandoned', closedAt: now } },
  );
  if (matchedCount === 0) throw new Conflict('round_not_unreadable');
}

/** Lets a round that a restored backup interrupted go on; one whose time is over closes at the next tick. */
export async function resumeRound(id: string): Promise<void> {
  const { matchedCount } = await RoundModel.updateOne(
    { _id: id, status: 'interrupted' },
    { $set: { status: 'open' } },
  );
  if (matchedCount === 0) throw new Conflict('round_not_interrupted');
}

/** Marks a round whose key is gone; harmless when it was sealed, cancelled or marked meanwhile. */
export async function markUnreadable(id: string): Promise<void> {
  await RoundModel.updateOne(
    { _id: id, status: { $in: ['open', 'closing'] }, attempt: { $exists: false } },
    { $set: { status: 'unreadable' } },
  );
}

/**
 * The one moment a result becomes true: names the attempt readers will see. False when another sealer was first or the
 * round is no longer closing.
 */
export async function commitSeal(
  id: string,
  { attempt, manifest }: { attempt: string; manifest: string },
): Promise<boolean> {
  const { modifiedCount } = await RoundModel.updateOne(
    { _id: id, status: 'closing', attempt: { $exists: false } },
    { $set: { status: 'sealing', attempt, manifest } },
  );
  return modifiedCount === 1;
}

/** Ends the seal once nothing is left that joins people and answers; repeating it changes nothing. */
export async function markSealed(id: string, { now }: { now: Date }): Promise<void> {
  await RoundModel.updateOne({ _id: id, status: 'sealing' }, { $set: { status: 'sealed', sealedAt: now } });
}

async function existing(id: string): Promise<Round> {
  const round = await RoundModel.findById(id).lean<Round>();
  if (!round) throw new NotFound();
  return round;
}
