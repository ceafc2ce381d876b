import { createHash } from 'node:crypto';
import mongoose, { type mongo } from 'mongoose';

const BATCH = 1_000;

/** Numbers and binaries stay what they are in BSON, so that a copied document has the same bytes. */
const EXACT = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
} as const;

type Name = { db: mongo.Db; name: string };

/** The documents of a collection as BSON bytes, in the order of their `_id`; from the one after `after` on. */
export async function* rawDocuments({ db, name }: Name, after?: unknown): AsyncGenerator<Buffer> {
  const filter = after === undefined ? {} : { _id: { $gt: after as never } };
  const cursor = db.collection(name).find(filter, { raw: true, batchSize: BATCH }).sort({ _id: 1 });
  for await (const bytes of cursor) yield bytes as never;
}

/** A document from its BSON bytes, with every type kept. */
export function parseExactly(bytes: Uint8Array): mongo.BSON.Document {
  return mongoose.mongo.BSON.deserialize(bytes, EXACT);
}

/** Inserts documents given as BSON bytes, in batches; gives how many. `onBatch` hears how many came in since. */
export async function insertRaw(
  { db, name }: Name,
  documents: AsyncIterable<Uint8Array>,
  onBatch: (documents: number) => void = () => {},
): Promise<number> {
  let inserted = 0;
  let batch: mongo.BSON.Document[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    await db.collection(name).insertMany(batch);
    inserted += batch.length;
    onBatch(batch.length);
    batch = [];
  };
  for await (const bytes of documents) {
    batch.push(parseExactly(bytes));
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return inserted;
}

/** What a collection holds: number of documents, and SHA-256 (hex) of each combined so that their order does not matter. */
export interface Sum {
  documents: number;
  checksum: string;
}

/** Adds documents up; two collections with equal sums hold the same bytes. */
export class Summing {
  #documents = 0;
  readonly #bits = Buffer.alloc(32);

  add(bytes: Uint8Array): void {
    this.#documents += 1;
    const hash = createHash('sha256').update(bytes).digest();
    for (let i = 0; i < hash.length; i++) this.#bits[i] = (this.#bits[i] ?? 0) ^ (hash[i] ?? 0);
  }

  get sum(): Sum {
    return { documents: this.#documents, checksum: this.#bits.toString('hex') };
  }
}

/** The sum of a stored collection. */
export async function sumOf(where: Name): Promise<Sum> {
  const summing = new Summing();
  for await (const bytes of rawDocuments(where)) summing.add(bytes);
  return summing.sum;
}

/** Names of the collections that hold documents, sorted. */
export async function filledCollections(db: mongo.Db): Promise<string[]> {
  const filled: string[] = [];
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    if (!name.startsWith('system.') && (await db.collection(name).findOne({}, { projection: { _id: 1 } })))
      filled.push(name);
  return filled.sort();
}
