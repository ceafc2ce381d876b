import { forgetAsked } from '../invitations/asked.ts';
import { findRound } from '../rounds/rounds.query.ts';
import { cancelRound } from '../rounds/rounds.ts';
import { type DestroyTools, destroyRound } from './destroy.ts';

/** Cancels an open round and destroys its key, answers and invitations unread; nothing of it is ever published. */
export async function cancelAndDestroy(
  id: string,
  { reason, now }: { reason: string; now: Date },
  tools: DestroyTools,
): Promise<void> {
  await cancelRound(id, { reason, now });
  await destroyRound(id, tools);
  const round = await findRound(id);
  // Nobody got a mail: nobody needs a rest from them.
  if (round && now < round.sendAfter) await forgetAsked(id);
}
