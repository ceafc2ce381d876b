import { join } from 'node:path';
import mongoose from 'mongoose';
import { parseExactly } from '../../platform/raw-documents.ts';
import { type Secrets, unwrap, wrap } from '../../platform/secrets.ts';
import { databaseKeyStore } from '../rounds/database-key-store.ts';
import { fileKeyStore } from '../rounds/file-key-store.ts';
import type { KeyStore } from '../rounds/key-store.ts';

/** Name of the collection, or file, in which round keys travel: the same as where MongoDB installations keep them. */
export const KEYS = 'roundKeys';

/** The keys of open rounds as documents of `roundKeys`, wrapped under the application secret. */
export async function* wrappedKeys(
  keys: Pick<KeyStore, 'list' | 'read'>,
  secrets: Secrets,
): AsyncGenerator<Uint8Array> {
  for (const _id of await keys.list()) {
    const key = await keys.read(_id);
    if (key) yield mongoose.mongo.BSON.serialize({ _id, wrapped: wrap(secrets, key, _id) });
  }
}

/** Puts a round's key where an installation keeps them; a key that is there stays. */
export type KeepKey = (roundId: string, key: Buffer) => Promise<void>;

/** Unwraps such documents and has each key kept. Throws when the secret is another one. */
export async function unwrapKeys(
  documents: AsyncIterable<Uint8Array>,
  secrets: Secrets,
  keep: KeepKey,
): Promise<void> {
  for await (const bytes of documents) {
    const { _id, wrapped } = parseExactly(bytes);
    await keep(_id, unwrap(secrets, Buffer.from(wrapped.buffer), _id));
  }
}

/** Keeps keys as the installation of this configuration does: in files beside the embedded database, else in MongoDB. */
export function keepKeyIn(
  { mongodbUri, dataDir }: { mongodbUri?: string; dataDir: string },
  secrets: Secrets | null,
): KeepKey {
  return async (roundId, key) => {
    const given = () => key;
    const isInDatabase = mongodbUri !== undefined && secrets !== null;
    const store = isInDatabase
      ? databaseKeyStore(secrets, given)
      : fileKeyStore(join(dataDir, 'keys'), given);
    await store.create(roundId);
  };
}
