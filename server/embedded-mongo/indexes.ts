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
  /** By their bytes as a string. */
  keys: Map<string, IndexKey>;
  multikey: boolean[];
}

/** A document on its way into the store, and the one it replaces. */
interface Change {
  idKey: Buffer;
  before?: Doc;
  after: Doc;
}

/** The keys under which an index holds a document; none when it is sparse or partial and the document is not its own. */
function keysOf(index: Index, doc: Doc): IndexKeys {
  if (index.partial && !index.partial.matches(doc)) return { keys: new Map(), multikey: [] };
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
  return { keys, multikey };
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
    if (this.#store.docs.get(docKey(collection, idKey)))
      throw duplicate(collection, ID_INDEX, { _id: doc._id });
    this.#put(collection, { idKey, after: doc }, bytes);
  }

  /** Replaces a document by one with the same _id. @throws MongoError 11000 before anything is written. */
  replace(collection: Collection, { bytes, ...change }: Omit<Change, 'idKey'> & { bytes: Buffer }): void {
    this.#put(collection, { ...change, idKey: idKeyOf(change.after._id) }, bytes);
  }

  #put(collection: Collection, change: Change, bytes: Buffer): void {
    const checked = collection.indexes.map((index) => ({
      index,
      found: this.#checked(collection, index, change),
    }));
    for (const { index, found } of checked) this.#changeEntries(collection, index, { ...change, found });
    this.#store.docs.put(docKey(collection, change.idKey), bytes);
  }

  remove(collection: Collection, doc: Doc): void {
    const idKey = idKeyOf(doc._id);
    for (const index of collection.indexes)
      for (const entry of entriesOf(index, keysOf(index, doc), idKey).values())
        this.#store.entries.remove(entry);
    this.#store.docs.remove(docKey(collection, idKey));
  }

  /** Fills a new index from the documents there are. @throws MongoError 11000 when they break its uniqueness. */
  build(collection: Collection, index: Index): void {
    for (const { key, value } of this.#store.docs.scan(rangeOf(collection.number))) {
      const idKey = key.subarray(4);
      const change = { after: readDoc(value), idKey };
      const found = this.#checked(collection, index, change);
      this.#changeEntries(collection, index, { ...change, found });
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

  #checked(collection: Collection, index: Index, { after, idKey }: Change): IndexKeys {
    const found = keysOf(index, after);
    if (!index.isUnique) return found;
    for (const { key, values } of found.keys.values()) {
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
    return bytes !== undefined && keysOf(index, readDoc(bytes)).keys.has(key.toString('latin1'));
  }

  /** Entries that stay are left alone. */
  #changeEntries(
    collection: Collection,
    index: Index,
    { idKey, before, found }: Change & { found: IndexKeys },
  ): void {
    const old = before ? entriesOf(index, keysOf(index, before), idKey) : new Map<string, Buffer>();
    const entries = entriesOf(index, found, idKey);
    for (const [text, entry] of old) if (!entries.has(text)) this.#store.entries.remove(entry);
    for (const [text, entry] of entries) if (!old.has(text)) this.#store.entries.put(entry, idKey);
    const { keys, multikey } = found;
    const crossesNew = multikey.some((crosses, n) => crosses && !index.multikey[n]);
    const isInexact = index.isInexact || [...keys.values()].some(({ key }) => key.length > KEY_LIMIT);
    if (!crossesNew && isInexact === index.isInexact) return;
    index.multikey = index.fields.map((_, n) => Boolean(index.multikey[n] || multikey[n]));
    index.isInexact = isInexact;
    if (collection.indexes.includes(index)) this.#catalog.save(collection);
  }
}

/** The entries of a document by their bytes as a string; values that begin alike for 600 bytes share one. */
function entriesOf(index: Index, { keys }: IndexKeys, idKey: Buffer): Map<string, Buffer> {
  const entries = [...keys.values()].map(({ key }) =>
    Buffer.concat([numberKey(index.number), cutKey(key), idKey]),
  );
  return new Map(entries.map((entry) => [entry.toString('latin1'), entry]));
}
