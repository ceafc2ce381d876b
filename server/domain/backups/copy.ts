import mongoose from 'mongoose';
import { type Copying, copyDatabase } from '../../platform/copy-database.ts';
import { currentDatabase } from '../../platform/database.ts';
import { Conflict } from '../../platform/errors.ts';
import { insertRaw, rawDocuments, type Sum } from '../../platform/raw-documents.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { areSecretsOf } from '../settings/app-secret.ts';
import { KEYS, type KeepKey, unwrapKeys, wrappedKeys } from './keys-in-transit.ts';

/** Leases are of the processes that hold them; keys are copied apart. */
const WITHOUT = ['leases', KEYS];

/** How to copy; see Copying. */
export type CopyOptions = Pick<Copying, 'resume' | 'onProgress'> & { secrets: Secrets };

/**
 * Copies the open database to the MongoDB at `uri`, keys of open rounds included: what runs there afterwards with the same
 * secret goes on where this one stopped. Errors as copyDatabase, Conflict `copy_secret`.
 */
export async function copyTo(
  uri: string,
  { secrets, keys, ...options }: CopyOptions & { keys: KeyStore },
): Promise<Record<string, Sum>> {
  return await connected(uri, async (target) => {
    const source = currentDatabase();
    await checkSecret(source, secrets);
    const sums = await copyDatabase({ ...options, source, target, without: WITHOUT });
    await target.collection(KEYS).deleteMany({});
    await insertRaw({ db: target, name: KEYS }, wrappedKeys(keys, secrets));
    return sums;
  });
}

/** The way back: copies the MongoDB at `uri` into the open database. Errors as copyTo. */
export async function copyFrom(
  uri: string,
  { secrets, keepKey, ...options }: CopyOptions & { keepKey: KeepKey },
): Promise<Record<string, Sum>> {
  return await connected(uri, async (source) => {
    await checkSecret(source, secrets);
    const sums = await copyDatabase({ ...options, source, target: currentDatabase(), without: WITHOUT });
    await unwrapKeys(rawDocuments({ db: source, name: KEYS }), secrets, keepKey);
    return sums;
  });
}

async function connected<T>(uri: string, work: (db: mongoose.mongo.Db) => Promise<T>): Promise<T> {
  const client = await mongoose.mongo.MongoClient.connect(uri, {
    writeConcern: { w: 'majority', journal: true },
    serverSelectionTimeoutMS: 5_000,
  });
  try {
    return await work(client.db());
  } finally {
    await client.close();
  }
}

async function checkSecret(source: mongoose.mongo.Db, secrets: Secrets): Promise<void> {
  const settings = await source
    .collection<{ _id: string; secretCheck?: string }>('settings')
    .findOne({ _id: 'company' });
  if (!areSecretsOf(secrets, settings?.secretCheck ?? '')) throw new Conflict('copy_secret');
}
