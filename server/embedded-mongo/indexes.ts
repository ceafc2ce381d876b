import { BSONRegExp } from 'bson';
import type { Catalog, Collection, Index } from './catalog.ts';
import { MongoError } from './errors.ts';
import { keyRows } from './index-keys.ts';
import { ID_INDEX } from './index-spec.ts';
import { encodeValue, encodeValues, successor } from './keys.ts';
import type { Range, Store } from './store.ts';
import { type Doc, readDoc, setField, show, writeDoc } from './values.ts';

/** LMDB takes keys of 1,978 bytes: a number, an index key and an _id must fit. */
const KEY_LIMIT = 600;
const ID_LIMIT = 1_024;

/** The four bytes that begin every key of a collection or an index. */
export function numberKey(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number, 0);
  return bytes;
}

export function rangeOf(number: number): Range {
  return { low: numberKey(number), high: numberKey(number + 1) };
}

export function docKey(collection: Collection, idKey: Buffer): Buffer {
  return Buffer.concat([numberKey(collection.number), idKey]);
}

/** @throws MongoError 53 for an _id that cannot be one, 17280 for one too long to be a key here. */
export function idKeyOf(id: unknown): Buffer {
  if (id === undefined || Array.isArray(id) || id instanceof BSONRegExp) {
    throw new MongoError(
      53,
      `The '_id' value cannot be of type ${id === undefined ? 'undefined' : Array.isArray(id) ? 'array' : 'regex'}`,
    );
  }
  const key = encodeValue(id);
  if (key.length > ID_LIMIT)
    throw new MongoError(17280, `an _id takes at most ${ID_LIMIT} bytes in the embedded server`);
  return key;
}

export function cutKey(key: Buffer): Buffer {
  return key.subarray(0, KEY_LIMIT);
}

interface IndexKey {
  key: Buffer;
  values: unknown[];
}

interface IndexKeys {
  keys: IndexKey[];
  multikey: boolean[];
}

/** The keys under which an index holds a document; none when it is sparse or partial and the document is not its own. */
function keysOf(index: Index, doc: Doc): IndexKeys {
  if (index.partial && !index.partial.matches(doc)) return { keys: [], multikey: [] };
  const { rows, multikey } = keyRows(
    index.fields.map(({ steps }) => steps),
    doc,
  );
  const directions = index.fields.map(({ direction }) => direction);
  const keys = new Map<string, IndexKey>();
  for (const { values, hasAny } of rows) {
    if (index.isSparse && !hasAny) continue;
    const key = encodeValues(values, directions);
    keys.set(key.toString('latin1'), { key, values });
  }
  return { keys: [...keys.values()], multikey };
}

function duplicate(collection: Collection, { name, key }: Doc, keyValue: Doc): MongoError {
  const message = `E11000 duplicate key error collection: ${collection.ns} index: ${name} dup key: ${show(keyValue)}`;
  return new MongoError(11000, message, { keyPattern: key, keyValue });
}

/** Where documents are written together with their index entries; call it inside a transaction only. */
export class Writer {
  readonly #store: Store;
  readonly #catalog: Catalog;
  constructor(store: Store, catalog: Catalog) {
    this.#store = store;
    this.#catalog = catalog;
  }

  /** @throws MongoError 11000 before anything is written, when a unique index already holds one of the keys. */
  insert(collection: Collection, doc: Doc): void {
    const idKey = idKeyOf(doc._id);
    const bytes = writeDoc(doc);
    const key = docKey(collection, idKey);
    if (this.#store.docs.get(key)) {
      throw duplicate(collection, ID_INDEX, { _id: doc._id });
    }
    const added = collection.indexes.map((index) => this.#checked(collection, index, { doc, idKey }));
    collection.indexes.forEach((index, n) => {
      this.#addEntries(collection, index, { keys: added[n] ?? { keys: [], multikey: [] }, idKey });
    });
    this.#store.docs.put(key, bytes);
  }

  /** Replaces a document by one with the same _id. @throws MongoError 11000 before anything is written. */
  replace(
    collection: Collection,
    { before, after, bytes }: { before: Doc; after: Doc; bytes: Buffer },
  ): void {
    const idKey = idKeyOf(after._id);
    const added = collection.indexes.map((index) => this.#checked(collection, index, { doc: after, idKey }));
    collection.indexes.forEach((index, n) => {
      this.#removeEntries(index, before, idKey);
      this.#addEntries(collection, index, { keys: added[n] ?? { keys: [], multikey: [] }, idKey });
    });
    this.#store.docs.put(docKey(collection, idKey), bytes);
  }

  remove(collection: Collection, doc: Doc): void {
    const idKey = idKeyOf(doc._id);
    for (const index of collection.indexes) this.#removeEntries(index, doc, idKey);
    this.#store.docs.remove(docKey(collection, idKey));
  }

  /** Fills a new index from the documents there are. @throws MongoError 11000 when they break its uniqueness. */
  build(collection: Collection, index: Index): void {
    for (const { key, value } of this.#store.docs.scan(rangeOf(collection.number))) {
      const idKey = key.subarray(4);
      const keys = this.#checked(collection, index, { doc: readDoc(value), idKey });
      this.#addEntries(collection, index, { keys, idKey });
    }
  }

  dropIndex(collection: Collection, index: Index): void {
    this.#store.entries.clear(rangeOf(index.number));
    collection.indexes = collection.indexes.filter((other) => other !== index);
    this.#catalog.save(collection);
  }

  dropCollection(collection: Collection): void {
    for (const index of collection.indexes) this.#store.entries.clear(rangeOf(index.number));
    this.#store.docs.clear(rangeOf(collection.number));
    this.#catalog.forget(collection);
  }

  #checked(collection: Collection, index: Index, { doc, idKey }: { doc: Doc; idKey: Buffer }): IndexKeys {
    const found = keysOf(index, doc);
    if (!index.isUnique) return found;
    for (const { key, values } of found.keys) {
      if (!this.#isTaken(collection, index, { key, idKey })) continue;
      const keyValue: Doc = {};
      for (const [n, { path }] of index.fields.entries()) setField(keyValue, path, values[n]);
      throw duplicate(collection, index.spec, keyValue);
    }
    return found;
  }

  #isTaken(collection: Collection, index: Index, { key, idKey }: { key: Buffer; idKey: Buffer }): boolean {
    const prefix = Buffer.concat([numberKey(index.number), cutKey(key)]);
    for (const { value } of this.#store.entries.scan({ low: prefix, high: successor(prefix) })) {
      if (value.equals(idKey)) continue;
      if (key.length <= KEY_LIMIT || this.#holdsKey(collection, index, { key, idKey: value })) return true;
    }
    return false;
  }

  /** Whether the other document has the whole key, of which the index holds only the beginning. */
  #holdsKey(collection: Collection, index: Index, { key, idKey }: { key: Buffer; idKey: Buffer }): boolean {
    const bytes = this.#store.docs.get(docKey(collection, idKey));
    return bytes !== undefined && keysOf(index, readDoc(bytes)).keys.some((other) => other.key.equals(key));
  }

  #addEntries(
    collection: Collection,
    index: Index,
    { keys, idKey }: { keys: IndexKeys; idKey: Buffer },
  ): void {
    for (const { key } of keys.keys) this.#store.entries.put(entryKey(index, key, idKey), idKey);
    const crossesNew = keys.multikey.some((crosses, n) => crosses && !index.multikey[n]);
    const isInexact = index.isInexact || keys.keys.some(({ key }) => key.length > KEY_LIMIT);
    if (!crossesNew && isInexact === index.isInexact) return;
    index.multikey = index.fields.map((_, n) => Boolean(index.multikey[n] || keys.multikey[n]));
    index.isInexact = isInexact;
    if (collection.indexes.includes(index)) this.#catalog.save(collection);
  }

  #removeEntries(index: Index, doc: Doc, idKey: Buffer): void {
    for (const { key } of keysOf(index, doc).keys) this.#store.entries.remove(entryKey(index, key, idKey));
  }
}

function entryKey(index: Index, key: Buffer, idKey: Buffer): Buffer {
  return Buffer.concat([numberKey(index.number), cutKey(key), idKey]);
}
