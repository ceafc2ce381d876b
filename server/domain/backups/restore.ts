import mongoose, { type mongo } from 'mongoose';
import { readBsonFile } from '../../platform/bson-file.ts';
import { currentDatabase } from '../../platform/database.ts';
import { Conflict } from '../../platform/errors.ts';
import { filledCollections, insertRaw, parseExactly } from '../../platform/raw-documents.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { checkFiles } from './check-files.ts';
import { KEYS, type KeepKey, unwrapKeys } from './keys-in-transit.ts';
import { collectionPath, type Manifest } from './manifest.ts';

/** What a restore writes to, and under which conditions. */
export interface RestoreTools {
  /** Migrations this program knows. */
  known: readonly string[];
  keepKey: KeepKey;
  /** The installation's own secrets; null to make do without those of the backup: what only they open is left out. */
  secrets: Secrets | null;
  /** Removes what the database holds now. */
  replace: boolean;
}

/**
 * Puts a backup into the database. Afterwards nothing is mailed or opened until HR confirms, and rounds that were open are
 * interrupted. Conflict `database_not_empty` without `replace`, and as checkFiles. The settings come first: a restore that
 * broke off cannot mail anything either, and is repeated with `replace`.
 */
export async function restore(folder: string, tools: RestoreTools): Promise<Manifest> {
  const manifest = await checkFiles(folder, tools.known);
  const db = currentDatabase();
  if (!tools.replace && (await isUsed(db))) throw new Conflict('database_not_empty');
  await empty(db);
  await insertRaw({ db, name: 'settings' }, settingsOf(folder, manifest, tools.secrets !== null));
  for (const name of Object.keys(manifest.collections))
    if (name !== 'settings' && name !== KEYS)
      await insertRaw({ db, name }, documentsOf(folder, name, manifest));
  if (tools.secrets && manifest.collections[KEYS])
    await unwrapKeys(readBsonFile(collectionPath(folder, KEYS)), tools.secrets, tools.keepKey);
  return manifest;
}

/** Somebody has begun to work with this database. */
async function isUsed(db: mongo.Db): Promise<boolean> {
  const filled = await filledCollections(db);
  return ['users', 'employees', 'departments', 'rounds'].some((name) => filled.includes(name));
}

async function empty(db: mongo.Db): Promise<void> {
  for (const name of await filledCollections(db)) await db.collection(name).deleteMany({});
}

async function* settingsOf(
  folder: string,
  { at }: Manifest,
  hasSecrets: boolean,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of readBsonFile(collectionPath(folder, 'settings'))) {
    const { smtp, secretCheck, ...settings } = parseExactly(bytes);
    const secret = hasSecrets ? { secretCheck, ...(smtp && { smtp }) } : {};
    yield mongoose.mongo.BSON.serialize({ ...settings, ...secret, restoredFrom: new Date(at) });
  }
}

/** Without keys the mails of an open round would lead nowhere; with them it is HR that lets it go on. */
async function* documentsOf(folder: string, name: string, manifest: Manifest): AsyncGenerator<Uint8Array> {
  const isPartial = !manifest.withOpenRounds && 'rounds' in manifest.collections;
  const open = isPartial ? await openRounds(folder) : new Set<string>();
  for await (const bytes of readBsonFile(collectionPath(folder, name))) {
    const document = parseExactly(bytes);
    if (name === 'rounds' && isOpen(document))
      yield mongoose.mongo.BSON.serialize({ ...document, status: 'interrupted' });
    else if (name !== 'outbox' || !open.has(document.ref)) yield bytes;
  }
}

async function openRounds(folder: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const bytes of readBsonFile(collectionPath(folder, 'rounds'))) {
    const round = parseExactly(bytes);
    if (isOpen(round)) ids.add(round._id);
  }
  return ids;
}

function isOpen({ status }: mongo.BSON.Document): boolean {
  return status === 'open' || status === 'closing';
}
