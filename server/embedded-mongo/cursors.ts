import { Long } from 'bson';
import { MongoError } from './errors.ts';
import type { Deadline } from './query.ts';

/** A reply whose documents go out as stored, without being decoded. */
export class Batch {
  readonly name: 'firstBatch' | 'nextBatch';
  readonly docs: Buffer[];
  readonly id: Long;
  readonly ns: string;
  constructor(name: 'firstBatch' | 'nextBatch', docs: Buffer[], cursor: { id: Long; ns: string }) {
    this.name = name;
    this.docs = docs;
    this.id = cursor.id;
    this.ns = cursor.ns;
  }
}

interface Cursor {
  ns: string;
  rows: Iterator<Buffer>;
  /** Read ahead, to know whether anything is left. */
  next: IteratorResult<Buffer>;
  deadline: Deadline;
  usedAt: number;
}

const BATCH_BYTES = 16 * 1024 * 1024;
const IDLE_MS = 10 * 60_000;
/** As MongoDB: the first batch, when the client does not say. */
export const FIRST_BATCH = 101;

/** What clients are in the middle of reading. */
export class Cursors {
  readonly #open = new Map<string, Cursor>();
  #lastId = 0n;

  first(
    rows: Iterable<Buffer>,
    options: { ns: string; size: number; isSingle: boolean; deadline: Deadline; now: number },
  ): Batch {
    const iterator = rows[Symbol.iterator]();
    const cursor: Cursor = {
      ns: options.ns,
      rows: iterator,
      next: iterator.next(),
      deadline: options.deadline,
      usedAt: options.now,
    };
    const docs = take(cursor, options.size);
    if (cursor.next.done || options.isSingle)
      return new Batch('firstBatch', docs, { id: Long.ZERO, ns: cursor.ns });
    this.#lastId++;
    this.#open.set(String(this.#lastId), cursor);
    return new Batch('firstBatch', docs, { id: Long.fromBigInt(this.#lastId), ns: cursor.ns });
  }

  /** @throws MongoError 43 when the cursor was read to its end, killed or left idle for ten minutes. */
  more(id: string, options: { ns: string; size: number; now: number }): Batch {
    const cursor = this.#open.get(id);
    if (!cursor || cursor.ns !== options.ns) throw new MongoError(43, `cursor id ${id} not found`);
    cursor.deadline.restart();
    cursor.usedAt = options.now;
    const docs = take(cursor, options.size);
    if (cursor.next.done) this.#open.delete(id);
    return new Batch('nextBatch', docs, {
      id: cursor.next.done ? Long.ZERO : Long.fromString(id),
      ns: cursor.ns,
    });
  }

  kill(id: string): boolean {
    return this.#open.delete(id);
  }

  expire(now: number): void {
    for (const [id, cursor] of this.#open) if (now - cursor.usedAt > IDLE_MS) this.#open.delete(id);
  }
}

function take(cursor: Cursor, size: number): Buffer[] {
  const docs: Buffer[] = [];
  let bytes = 0;
  while (!cursor.next.done && docs.length < size) {
    bytes += cursor.next.value.length;
    if (docs.length > 0 && bytes > BATCH_BYTES) break;
    docs.push(cursor.next.value);
    cursor.next = cursor.rows.next();
  }
  return docs;
}
