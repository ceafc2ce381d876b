import { chmodSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, open, type RootDatabase } from 'lmdb';

/** Keys from `low` up to, but not including, `high`. */
export interface Range {
  low: Buffer;
  high: Buffer;
}

export interface Entry {
  key: Buffer;
  value: Buffer;
}

/** What lmdb calls its files. */
const FILES = ['data.mdb', 'lock.mdb'];
const FORMAT_KEY = Buffer.from('format');
const FORMAT = '1';
const FIRST_PAGE = 16;
const LARGEST_PAGE = 512;
/** More than the largest message with its index entries takes. */
const RESERVE_BYTES = 128 * 1024 * 1024;

/** One ordered table of byte strings. */
export class Table {
  readonly #db: Database<Buffer, Buffer>;
  constructor(db: Database<Buffer, Buffer>) {
    this.#db = db;
  }

  get(key: Buffer): Buffer | undefined {
    return this.#db.getBinary(key);
  }

  put(key: Buffer, value: Buffer): void {
    this.#db.putSync(key, value);
  }

  remove(key: Buffer): void {
    this.#db.removeSync(key);
  }

  count({ low, high }: Range): number {
    return this.#db.getKeysCount({ start: low, end: high });
  }

  /** Whether so many keys lie in the range; much cheaper than counting them. */
  hasMoreThan({ low, high }: Range, offset: number): boolean {
    return [...this.#db.getKeys({ start: low, end: high, offset, limit: 1 })].length > 0;
  }

  /** Reads page by page, so that a cursor left open between two commands holds no transaction. */
  *scan(range: Range, isReverse = false): Generator<Entry> {
    let after: Buffer | undefined;
    for (let size = FIRST_PAGE; ; size = Math.min(size * 2, LARGEST_PAGE)) {
      const page = this.#page(range, { isReverse, after, size });
      yield* page;
      if (page.length < size) return;
      after = page.at(-1)?.key;
    }
  }

  #page(
    { low, high }: Range,
    from: { isReverse: boolean; after: Buffer | undefined; size: number },
  ): Entry[] {
    const [first, last] = from.isReverse ? [high, low] : [low, high];
    const options = {
      start: from.after ?? first,
      exclusiveStart: from.after !== undefined,
      end: last,
      inclusiveEnd: from.isReverse,
      reverse: from.isReverse,
      limit: from.size,
    };
    return [...this.#db.getRange(options)];
  }

  clear(range: Range): void {
    for (const { key } of this.scan(range)) this.remove(key);
  }
}

export interface StoreOptions {
  /** False leaves flushing to the operating system: faster, for data nobody will miss. */
  isDurable: boolean;
  /** How many bytes the disk still takes; asked of the operating system unless a test knows better. */
  freeBytes?: () => number;
}

/** The three tables: documents by collection and _id, index entries, and what collections and indexes exist. */
export class Store {
  readonly docs: Table;
  readonly entries: Table;
  readonly meta: Table;
  readonly #root: RootDatabase<Buffer, Buffer>;
  readonly #freeBytes: () => number;

  constructor(path: string, { isDurable, freeBytes = () => freeBytesAt(path) }: StoreOptions) {
    this.#freeBytes = freeBytes;
    this.#root = open<Buffer, Buffer>({
      path,
      noSubdir: false,
      overlappingSync: false,
      noSync: !isDurable,
      encoding: 'binary',
      keyEncoding: 'binary',
    });
    this.docs = this.#table('docs');
    this.entries = this.#table('idx');
    this.meta = this.#table('meta');
    for (const file of FILES) chmodSync(join(path, file), 0o600);
    this.#checkFormat();
  }

  #checkFormat(): void {
    const stored = this.meta.get(FORMAT_KEY)?.toString();
    if (stored === undefined) this.write(() => this.meta.put(FORMAT_KEY, Buffer.from(FORMAT)));
    else if (stored !== FORMAT)
      throw new Error(`the data directory has format ${stored}, this program reads format ${FORMAT}`);
  }

  #table(name: string): Table {
    return new Table(this.#root.openDB<Buffer, Buffer>(name, { encoding: 'binary', keyEncoding: 'binary' }));
  }

  /**
   * Runs `action` in one transaction: all of it is on disk when this returns, or none of it when it throws, as it does before
   * the disk is full: lmdb 3.5 writes past a buffer of its own when the operating system refuses it a page.
   */
  write<T>(action: () => T): T {
    const free = this.#freeBytes();
    if (free < RESERVE_BYTES)
      throw new Error(`No space left: ${free} bytes are free, ${RESERVE_BYTES} are held in reserve`);
    return this.#root.transactionSync(action);
  }

  close(): Promise<void> {
    return this.#root.close();
  }
}

function freeBytesAt(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}
