import { createHash } from 'node:crypto';
import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Unavailable } from '../../platform/errors.ts';
import { type AuditEntry, AuditEntryModel } from './entry.model.ts';

const TRIES = 50;

/** What was done, by whom, to what. */
export type Deed = Pick<AuditEntry, 'at' | 'userId' | 'verb' | 'thing'>;

let last: Promise<void> = Promise.resolve();

/** Appends an entry to the chain: one after the other in this process, and by the unique number between processes. */
export async function record(deed: Deed): Promise<void> {
  const before = last;
  last = before.catch(() => {}).then(() => append(deed));
  await last;
}

async function append(deed: Deed): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const newest = await AuditEntryModel.findOne({}).sort({ _id: -1 }).lean<AuditEntry>();
    const _id = (newest?._id ?? 0) + 1;
    try {
      await AuditEntryModel.create({ _id, ...deed, hash: hashOf({ _id, ...deed }, newest?.hash ?? '') });
      return;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }
  throw new Unavailable();
}

/** The hash of an entry that follows one with the hash `before`. */
export function hashOf({ _id, at, userId, verb, thing }: Omit<AuditEntry, 'hash'>, before: string): string {
  return createHash('sha256')
    .update(JSON.stringify([before, _id, at.toISOString(), userId, verb, thing]))
    .digest('hex');
}
