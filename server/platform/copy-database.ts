import type { mongo } from 'mongoose';
import { Conflict } from './errors.ts';
import {
  filledCollections,
  insertRaw,
  parseExactly,
  rawDocuments,
  type Sum,
  sumOf,
} from './raw-documents.ts';

/** From where to where, and how. */
export interface Copying {
  source: mongo.Db;
  target: mongo.Db;
  /** Collections that are left out. */
  without: readonly string[];
  /** Goes on with a copy that broke off, instead of refusing a target that holds something. */
  resume: boolean;
  /** Hears how many documents of a collection are copied, those of an earlier try included. */
  onProgress(collection: string, copied: number, documents: number): void;
}

/**
 * Copies every collection with ids, types and indexes, in the order of their ids, and compares both sides afterwards. The
 * source must be quiet. Conflict `target_not_empty` (`v` a collection) without `resume`, `copy_differs` (`v` the collection)
 * when both sides are not equal in the end.
 */
export async function copyDatabase(copying: Copying): Promise<Record<string, Sum>> {
  const { source, target, without, resume } = copying;
  const [first] = await filledCollections(target);
  if (first && !resume) throw new Conflict('target_not_empty', { v: first });
  const sums: Record<string, Sum> = {};
  for (const name of await namesIn(source)) {
    if (without.includes(name)) continue;
    await copyIndexes(copying, name);
    await copyDocuments(copying, name);
    sums[name] = await sumOf({ db: source, name });
    const { documents, checksum } = await sumOf({ db: target, name });
    if (documents !== sums[name].documents || checksum !== sums[name].checksum)
      throw new Conflict('copy_differs', { v: name });
  }
  return sums;
}

async function namesIn(db: mongo.Db): Promise<string[]> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  return collections
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort();
}

/** Indexes come first: a copy that broke off and one that went through end alike. */
async function copyIndexes({ source, target }: Copying, name: string): Promise<void> {
  for (const { v, ns, key, ...options } of await source.collection(name).indexes())
    if (options.name !== '_id_') await target.collection(name).createIndex(key, options);
}

async function copyDocuments({ source, target, onProgress }: Copying, name: string): Promise<void> {
  const documents = await source.collection(name).countDocuments();
  let copied = await target.collection(name).countDocuments();
  onProgress(name, copied, documents);
  const after = copied > 0 ? await lastId(target, name) : undefined;
  await insertRaw({ db: target, name }, rawDocuments({ db: source, name }, after), (batch) => {
    copied += batch;
    onProgress(name, copied, documents);
  });
}

async function lastId(db: mongo.Db, name: string): Promise<unknown> {
  const [bytes] = await db.collection(name).find({}, { raw: true }).sort({ _id: -1 }).limit(1).toArray();
  return parseExactly(bytes as never)._id;
}
