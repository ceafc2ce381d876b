import { forgetMessages } from '../delivery/outbox.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { forgetAsked } from './asked.ts';
import { destroyInvitations } from './invitations.ts';

/** Takes back what an interrupted opening has made of a round that will not open after all. Safe to repeat. */
export async function undoOpening(
  roundId: string,
  { keys, now }: { keys: KeyStore; now: Date },
): Promise<void> {
  await keys.destroy(roundId);
  await forgetMessages(roundId, now);
  await forgetAsked(roundId);
  await destroyInvitations(roundId);
}
