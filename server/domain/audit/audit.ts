import { createHash } from 'node:crypto';
import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Unavailable } from '../../platform/errors.ts';
import type { Thing, Verb } from './deeds.ts';
import { type AuditEntry, AuditEntryModel } from './entry.model.ts';
import { AuditHeadModel } from './head.model.ts';

const TRIES = 50;

/** What was done, by whom, to what. */
export interface Deed {
  at: Date;
  /** As in AuditEntry. */
  userId: string;
  verb: Verb;
  thing: Thing;
}

let last: Promise<unknown> = Promise.resolve();

/** Appends an entry to the chain: one after the other in this process, and by the unique number between processes. */
export async function record(deed: Deed): Promise<void> {
  await inTurn(deed, null);
}

/**
 * The same, unless an entry says already that this was done to this thing, by whomever, since then: for what several processes
 * do at once, and for what strangers may repeat without end.
 */
export async function recordOnce(deed: Deed, since: Date): Promise<void> {
  await inTurn(deed, since);
}

/** Resolves when what this process noted so far is written, or has failed. */
export async function auditWritten(): Promise<void> {
  await last.catch(() => {});
}

async function inTurn(deed: Deed, since: Date | null): Promise<void> {
  const turn = last.catch(() => {}).then(() => append(deed, since));
  last = turn;
  await turn;
}

async function append(deed: Deed, since: Date | null): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const newest = await AuditEntryModel.findOne({}).sort({ _id: -1 }).lean<AuditEntry>();
    // Looked up after the number was taken: who writes in between takes that number, and this is tried again.
    if (since && (await isRecorded(deed, since))) return;
    const _id = (newest?._id ?? 0) + 1;
    const hash = hashOf({ _id, ...deed }, newest?.hash ?? '');
    try {
      await AuditEntryModel.create({ _id, ...deed, hash });
      return await keepHead(_id, hash);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }
  throw new Unavailable();
}

async function isRecorded({ verb, thing }: Deed, since: Date): Promise<boolean> {
  return (await AuditEntryModel.exists({ verb, thing, at: { $gt: since } })) !== null;
}

/** The head never goes back: whoever is late with an older one finds a newer one there. */
async function keepHead(n: number, hash: string): Promise<void> {
  try {
    await AuditHeadModel.updateOne({ _id: 'head', n: { $lt: n } }, { $set: { n, hash } }, { upsert: true });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/** The hash of an entry that follows one with the hash `before`. */
export function hashOf({ _id, at, userId, verb, thing }: Omit<AuditEntry, 'hash'>, before: string): string {
  return createHash('sha256')
    .update(JSON.stringify([before, _id, at.toISOString(), userId, verb, thing]))
    .digest('hex');
}
