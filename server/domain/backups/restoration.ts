import { Conflict } from '../../platform/errors.ts';
import { countWaiting, dropWaiting } from '../delivery/outbox.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { listRounds, type Round } from '../rounds/rounds.query.ts';
import { endRestoration, restoredFrom } from '../settings/restored.ts';

/** A database that came from a backup and that nobody has confirmed yet. */
export interface Restoration {
  /** Time of the backup. */
  from: Date;
  /** Rounds that were open then; only those with a key can go on, the others can be given up. */
  interrupted: { round: Round; canResume: boolean }[];
  /** Mails that leave once it is confirmed, unless they are dropped; some may have been sent after the backup. */
  waiting: number;
}

/** What HR has to decide about after a restore; null when there is nothing. */
export async function readRestoration(keys: Pick<KeyStore, 'list'>): Promise<Restoration | null> {
  const from = await restoredFrom();
  if (!from) return null;
  const withKey = new Set(await keys.list());
  const rounds = await listRounds({ status: 'interrupted' });
  const interrupted = rounds.map((round) => ({ round, canResume: withKey.has(round._id) }));
  return { from, interrupted, waiting: await countWaiting() };
}

/**
 * Lets mails leave and rounds open again; `mails` decides about those that wait. Interrupted rounds stay so until each is
 * resumed or given up. Conflict `not_restored` when there is nothing to confirm.
 */
export async function confirmRestoration(mails: 'send' | 'drop'): Promise<void> {
  if (!(await restoredFrom())) throw new Conflict('not_restored');
  if (mails === 'drop') await dropWaiting();
  await endRestoration();
}
