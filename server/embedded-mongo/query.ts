import type { Collection } from './catalog.ts';
import { MongoError } from './errors.ts';
import { docKey } from './indexes.ts';
import type { Filter } from './match.ts';
import { choosePlan, type Plan } from './planner.ts';
import { type Sort, sortedBy } from './sort.ts';
import type { Store } from './store.ts';
import { type Doc, readDoc } from './values.ts';

/** A document as stored; it is decoded when somebody looks inside. */
export class Row {
  readonly bytes: Buffer;
  #doc: Doc | undefined;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  get doc(): Doc {
    this.#doc ??= readDoc(this.bytes);
    return this.#doc;
  }
}

/** The time a command may take (maxTimeMS). @throws MongoError 50 from `check` when it is over. */
export class Deadline {
  readonly #milliseconds: number | undefined;
  #until: number;
  constructor(milliseconds: number | undefined) {
    this.#milliseconds = milliseconds;
    this.#until = this.#fromNow();
  }

  #fromNow(): number {
    return this.#milliseconds ? performance.now() + this.#milliseconds : Number.POSITIVE_INFINITY;
  }

  /** Starts the time anew, for the next batch of a cursor. */
  restart(): void {
    this.#until = this.#fromNow();
  }

  check(): void {
    if (performance.now() > this.#until) throw new MongoError(50, 'operation exceeded time limit');
  }
}

export interface Query {
  filter: Filter;
  sort?: Sort | undefined;
  skip?: number;
  /** 0 = no limit. */
  limit?: number;
  deadline: Deadline;
}

export function planFor(store: Store, collection: Collection, query: Query): Plan {
  const { filter, sort, skip = 0, limit = 0 } = query;
  return choosePlan(store, collection, {
    filter,
    ...(sort && { sort }),
    wanted: limit > 0 ? skip + limit : 0,
  });
}

/** The documents that match, in order; reads no further than it is asked to. */
export function* select(store: Store, collection: Collection, query: Query): Generator<Row> {
  const { skip = 0, limit = 0 } = query;
  const plan = planFor(store, collection, query);
  const rows = matching(candidates(store, collection, plan), query);
  const { sort } = query;
  const ordered = sort && !plan.isSorted ? sortedBy(rows, ({ doc }) => sort.keyOf(doc)) : rows;
  let seen = 0;
  for (const row of ordered) {
    seen++;
    if (seen <= skip) continue;
    yield row;
    if (limit > 0 && seen >= skip + limit) return;
  }
}

function* matching(rows: Iterable<Row>, { filter, deadline }: Query): Generator<Row> {
  for (const row of rows) {
    deadline.check();
    if (filter.isEmpty || filter.matches(row.doc)) yield row;
  }
}

function* candidates(store: Store, collection: Collection, plan: Plan): Generator<Row> {
  const seen = new Set<string>();
  const mayRepeat = plan.index?.multikey.includes(true) ?? false;
  for (const range of plan.ranges) {
    if (!plan.index) {
      for (const { value } of store.docs.scan(range, plan.isReverse)) yield new Row(value);
      continue;
    }
    for (const { value: idKey } of store.entries.scan(range, plan.isReverse)) {
      const id = mayRepeat ? idKey.toString('latin1') : '';
      if (mayRepeat && seen.has(id)) continue;
      seen.add(id);
      const bytes = store.docs.get(docKey(collection, idKey));
      if (bytes) yield new Row(bytes);
    }
  }
}
