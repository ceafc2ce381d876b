import { createHash } from 'node:crypto';
import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Unavailable } from '../../platform/errors.ts';
import { type AuditEntry, AuditEntryModel } from './entry.model.ts';
import { AuditHeadModel } from './head.model.ts';

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
