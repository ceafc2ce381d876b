import { destroyInvitations } from '../invitations/invitations.ts';
import { destroyResponses } from '../responses/responses.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { listEndedRounds } from '../rounds/rounds.query.ts';
import { forgetParticipation } from './open-participation.ts';
import { removeOtherAttempts } from './staging.ts';

const JANITOR_DAYS = 30;

/** What destroying a round needs besides the database. */
export interface DestroyTools {
  keys: KeyStore;
  /** Removes the local copies of a round's mails, whose links name its invitations. */
  forgetMails(roundId: string): Promise<void>;
}

/**
 * Destroys everything that could join a person and an answer of a round. The key goes first: from then on even a copy of
 * the rest says nothing. Safe to repeat.
 */
export async function destroyRound(roundId: string, { keys, forgetMails }: DestroyTools): Promise<void> {
  await keys.destroy(roundId);
  await destroyResponses(roundId);
  await destroyInvitations(roundId);
  await forgetParticipation(roundId);
  await forgetMails(roundId);
}

/**
 * Removes what a crash or a late write may have left of rounds that ended in the last 30 days: keys, responses,
 * invitations, mails, and results that were never committed.
 */
export async function sweepEndedRounds(now: Date, tools: DestroyTools): Promise<void> {
  const since = new Date(now.getTime() - JANITOR_DAYS * 24 * 60 * 60_000);
  for (const round of await listEndedRounds(since)) {
    await destroyRound(round._id, tools);
    await removeOtherAttempts(round._id, round.attempt ?? null);
  }
}
