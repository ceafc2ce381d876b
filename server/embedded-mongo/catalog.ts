import { MongoError } from './errors.ts';
import { successor } from './keys.ts';
import type { Filter } from './match.ts';
import { parseFilter } from './parse-filter.ts';
import type { Store } from './store.ts';
import { type Doc, isDoc, isTruthy, readDoc, toNumber, writeDoc } from './values.ts';

export interface IndexField {
  path: string;
  steps: string[];
  direction: 1 | -1;
}

export interface Index {
  number: number;
  name: string;
  fields: IndexField[];
  isUnique: boolean;
  isSparse: boolean;
  partial?: Filter;
  expireAfterSeconds?: number;
  /** As listIndexes shows it. */
  spec: Doc;
  /** For each field, whether a document was ever seen in which it crosses an array. */
  multikey: boolean[];
  /** Whether a key was ever cut: such an index finds documents but does not order them. */
  isInexact: boolean;
}

export interface Collection {
  db: string;
  name: string;
  ns: string;
  number: number;
  indexes: Index[];
}

const COUNTER = Buffer.from('n');
const COLLECTIONS = Buffer.from('c');

function metaKey(ns: string): Buffer {
  return Buffer.concat([COLLECTIONS, Buffer.from(ns)]);
}

/** Reads an index as it is stored. */
export function indexOf(number: number, spec: Doc): Index {
  const key = isDoc(spec.key) ? spec.key : {};
  const fields = Object.entries(key).map(([path, direction]) => ({
    path,
    steps: path.split('.'),
    direction: (toNumber(direction) ?? 1) < 0 ? (-1 as const) : (1 as const),
  }));
  const expireAfterSeconds = toNumber(spec.expireAfterSeconds);
  return {
    number,
    name: String(spec.name),
    fields,
    isUnique: isTruthy(spec.unique),
    isSparse: isTruthy(spec.sparse),
    ...(isDoc(spec.partialFilterExpression) && { partial: parseFilter(spec.partialFilterExpression) }),
    ...(expireAfterSeconds !== undefined && { expireAfterSeconds }),
    spec,
    multikey: fields.map(() => false),
    isInexact: false,
  };
}

/** What collections there are, in memory as on disk. Changes are made inside a transaction; `reload` after a failed one. */
export class Catalog {
  readonly #store: Store;
  readonly #collections = new Map<string, Collection>();
  constructor(store: Store) {
    this.#store = store;
    this.reload();
  }

  reload(): void {
    this.#collections.clear();
    for (const { key, value } of this.#store.meta.scan({ low: COLLECTIONS, high: successor(COLLECTIONS) })) {
      const collection = readCollection(key.subarray(COLLECTIONS.length).toString(), readDoc(value));
      this.#collections.set(collection.ns, collection);
    }
  }

  find(ns: string): Collection | undefined {
    return this.#collections.get(ns);
  }

  in(db: string): Collection[] {
    return this.all().filter((collection) => collection.db === db);
  }

  all(): Collection[] {
    return [...this.#collections.values()];
  }

  /** The collection, made when it is not there yet. @throws MongoError 73 for a name MongoDB refuses. */
  ensure(db: string, name: string): Collection {
    const ns = `${db}.${name}`;
    const existing = this.#collections.get(ns);
    if (existing) return existing;
    if (
      name === '' ||
      name.includes('$') ||
      name.includes('\0') ||
      name.startsWith('system.') ||
      Buffer.byteLength(ns) > 255
    ) {
      throw new MongoError(73, `Invalid namespace specified '${ns}'`);
    }
    const collection: Collection = { db, name, ns, number: this.nextNumber(), indexes: [] };
    this.#collections.set(ns, collection);
    this.save(collection);
    return collection;
  }

  save(collection: Collection): void {
    const indexes = collection.indexes.map(({ number, spec, multikey, isInexact }) => ({
      number,
      spec,
      multikey,
      isInexact,
    }));
    this.#store.meta.put(metaKey(collection.ns), writeDoc({ number: collection.number, indexes }));
  }

  forget(collection: Collection): void {
    this.#collections.delete(collection.ns);
    this.#store.meta.remove(metaKey(collection.ns));
  }

  /** Numbers are never used twice, so that a cursor on a dropped collection finds nothing instead of something else. */
  nextNumber(): number {
    const next = (this.#store.meta.get(COUNTER)?.readUInt32BE(0) ?? 0) + 1;
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(next, 0);
    this.#store.meta.put(COUNTER, bytes);
    return next;
  }
}

function readCollection(ns: string, stored: Doc): Collection {
  const dot = ns.indexOf('.');
  const indexes = (Array.isArray(stored.indexes) ? stored.indexes : []).filter(isDoc).map((saved): Index => {
    const index = indexOf(toNumber(saved.number) ?? 0, isDoc(saved.spec) ? saved.spec : {});
    const multikey = Array.isArray(saved.multikey) ? saved.multikey.map(isTruthy) : [];
    return { ...index, multikey, isInexact: isTruthy(saved.isInexact) };
  });
  return { db: ns.slice(0, dot), name: ns.slice(dot + 1), ns, number: toNumber(stored.number) ?? 0, indexes };
}
