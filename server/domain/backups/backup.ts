import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeBsonFile } from '../../platform/bson-file.ts';
import { currentDatabase } from '../../platform/database.ts';
import { Conflict, Unavailable } from '../../platform/errors.ts';
import { hasCode, syncFolder } from '../../platform/key-file.ts';
import { filledCollections, rawDocuments, type Sum } from '../../platform/raw-documents.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { listRounds } from '../rounds/rounds.query.ts';
import { readSettings } from '../settings/settings.ts';
import { isKept } from './contents.ts';
import { KEYS, wrappedKeys } from './keys-in-transit.ts';
import { collectionPath, type Manifest, manifestPath } from './manifest.ts';

const TRIES = 5;

/** What a backup is made of besides the database. */
export interface BackupTools {
  now: Date;
  keys: KeyStore;
  secrets: Secrets;
  /** Names of the migrations that have run. */
  migrations: string[];
  /** Also keys, invitations and answers of open rounds: whoever holds such a copy and the secret can read those answers. */
  withOpenRounds: boolean;
}

/**
 * Copies the database into the new folder `folder` (0700), also while the program works: a logical copy, without what joins
 * people and answers of open rounds unless that is asked for. The folder appears only when it is whole. Conflict
 * `folder_exists`; Unavailable when rounds changed state during each of five tries.
 */
export async function backUp(folder: string, tools: BackupTools): Promise<Manifest> {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const draft = await mkdtemp(`${target}.part-`);
  try {
    const manifest = await copySettled(draft, tools);
    await writeManifest(draft, manifest);
    await rename(draft, target);
    await syncFolder(dirname(target));
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true });
    // rename() takes the place of an empty folder and refuses one with content.
    if (hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST') || hasCode(error, 'ENOTDIR'))
      throw new Conflict('folder_exists', { v: folder });
    throw error;
  }
}

/** Collections are read one after the other: a round that was sealed meanwhile would lack its results. Then all is read again. */
async function copySettled(folder: string, tools: BackupTools): Promise<Manifest> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await statesOfRounds();
    const collections = await copyAll(folder, tools);
    const { secretCheck } = await readSettings();
    if ((await statesOfRounds()) === before) {
      const { migrations, withOpenRounds, now } = tools;
      return { format: 1, at: now.toISOString(), migrations, secretCheck, withOpenRounds, collections };
    }
    for (const name of Object.keys(collections)) await rm(collectionPath(folder, name));
  }
  throw new Unavailable();
}

async function statesOfRounds(): Promise<string> {
  const rounds = await listRounds();
  return JSON.stringify(rounds.map(({ _id, status, attempt }) => [_id, status, attempt]));
}

async function copyAll(folder: string, tools: BackupTools): Promise<Record<string, Sum>> {
  const db = currentDatabase();
  const sums: Record<string, Sum> = {};
  for (const name of await filledCollections(db))
    if (isKept(name, tools.withOpenRounds))
      sums[name] = await writeBsonFile(collectionPath(folder, name), rawDocuments({ db, name }));
  const { keys, secrets } = tools;
  if (tools.withOpenRounds)
    sums[KEYS] = await writeBsonFile(collectionPath(folder, KEYS), wrappedKeys(keys, secrets));
  return sums;
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = await open(manifestPath(folder), 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(folder);
}
