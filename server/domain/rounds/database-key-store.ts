import { randomBytes } from 'node:crypto';
import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import { type Secrets, unwrap, wrap } from '../../platform/secrets.ts';
import type { KeyStore } from './key-store.ts';
import { ROUND_KEY_LENGTH } from './keys.ts';
import { isRoundId } from './round-id.ts';
import { type RoundKey, RoundKeyModel } from './round-key.model.ts';

/** Keeps each round's key wrapped in the collection `roundKeys`. Reading throws when the application secret is another one. */
export function databaseKeyStore(secrets: Secrets, random: RandomBytes = randomBytes): KeyStore {
  async function read(roundId: string): Promise<Buffer | null> {
    const wrapped = await wrappedKey(roundId);
    return wrapped && unwrap(secrets, wrapped, roundId);
  }
  return {
    async create(roundId) {
      if (!isRoundId(roundId)) throw new Error('not the id of a round');
      const found = await read(roundId);
      if (found) return found;
      await insertOnce(roundId, wrap(secrets, random(ROUND_KEY_LENGTH), roundId));
      const created = await read(roundId);
      if (!created) throw new Error('the round key vanished while it was made');
      return created;
    },
    read,
    async destroy(roundId) {
      await RoundKeyModel.deleteOne({ _id: roundId });
    },
    async list() {
      const keys = await RoundKeyModel.find({}, { _id: 1 }).sort({ _id: 1 }).lean();
      return keys.map((key) => key._id);
    },
  };
}

/** Wraps again, under `current`, every key still wrapped under `previous`; safe to run twice. Throws when one opens under neither. */
export async function rewrapRoundKeys(previous: Secrets, current: Secrets): Promise<void> {
  const keys = await RoundKeyModel.find({}, { _id: 1 }).lean();
  for (const { _id } of keys) {
    const wrapped = await wrappedKey(_id);
    if (!wrapped || opens(current, wrapped, _id)) continue;
    const rewrapped = wrap(current, unwrap(previous, wrapped, _id), _id);
    await RoundKeyModel.updateOne({ _id }, { $set: { wrapped: rewrapped } });
  }
}

async function wrappedKey(roundId: string): Promise<Buffer | null> {
  const found = await RoundKeyModel.findById(roundId).lean<RoundKey>();
  return found?.wrapped ?? null;
}

async function insertOnce(roundId: string, wrapped: Buffer): Promise<void> {
  try {
    await RoundKeyModel.create({ _id: roundId, wrapped });
  } catch (error) {
    // Another process came first; its key counts.
    if (!isDuplicateKey(error)) throw error;
  }
}

function opens(secrets: Secrets, wrapped: Buffer, roundId: string): boolean {
  try {
    unwrap(secrets, wrapped, roundId);
    return true;
  } catch {
    return false;
  }
}
