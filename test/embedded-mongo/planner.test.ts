import { deepEqual, ok } from 'node:assert/strict';
import { Int32 } from 'bson';
import type { Collection } from '../../server/embedded-mongo/catalog.ts';
import { parseFilter } from '../../server/embedded-mongo/parse-filter.ts';
import { Deadline, planFor, type Query, select } from '../../server/embedded-mongo/query.ts';
import { parseSort } from '../../server/embedded-mongo/sort.ts';
import { type Doc, readDoc, writeDoc } from '../../server/embedded-mongo/values.ts';
import { addIndex, type TestEngine, testEngine } from './engine.ts';
import { document, filter, Random, type Shape, sort } from './random-documents.ts';

const one = new Int32(1);
const minus = new Int32(-1);
const INDEXES: Doc[] = [
  { name: 'a', key: { a: one } },
  { name: 'b', key: { b: minus } },
  { name: 'a_b', key: { a: one, b: minus } },
  { name: 'c_a_id', key: { c: minus, a: one, _id: one } },
  { name: 'c_id', key: { c: one, _id: minus } },
  { name: 'rk_rv', key: { 'r.k': one, 'r.v': minus } },
  { name: 'rv', key: { 'r.v': one }, sparse: true },
  { name: 'partial', key: { b: one, c: one }, partialFilterExpression: { b: { $exists: true } } },
];
const QUERIES = 3_000;
const ROUNDS = 40;
const SHAPES: Shape[] = ['plain', 'long', 'arrays', 'mixed'];

function fill(engine: TestEngine, names: [string, string], docs: Doc[]): [Collection, Collection] {
  const [indexed, plain] = names.map((name) => engine.catalog.ensure('random', name));
  if (!indexed || !plain) throw new Error('two collections are needed');
  for (const spec of INDEXES) addIndex(engine, indexed, spec);
  for (const doc of docs) {
    engine.writer.insert(indexed, doc);
    engine.writer.insert(plain, doc);
  }
  return [indexed, plain];
}

/** Changes and removes some documents, so that the indexes have been through more than inserts. */
function disturb(
  engine: TestEngine,
  collections: Collection[],
  { random, shape }: { random: Random; shape: Shape },
): void {
  const [first] = collections;
  if (!first) return;
  const everything: Query = { filter: parseFilter({}), deadline: new Deadline(undefined) };
  for (const row of [...select(engine.store, first, everything)]) {
    if (random.chance(0.6)) continue;
    const before = row.doc;
    const after = { ...document(random, 0, shape), _id: before._id };
    const isRemoved = random.chance(0.3);
    for (const collection of collections) {
      if (isRemoved) engine.writer.remove(collection, readDoc(row.bytes));
      else engine.writer.replace(collection, { before: readDoc(row.bytes), after, bytes: writeDoc(after) });
    }
  }
}

function randomQuery(random: Random): { query: Query; isSorted: boolean; asked: Doc } {
  const asked = { filter: filter(random), sort: sort(random) };
  const isSorted = random.chance(0.6);
  const cut = isSorted && random.chance(0.5) ? { skip: random.below(5), limit: random.below(10) } : {};
  const query = {
    filter: parseFilter(asked.filter),
    sort: isSorted ? parseSort(asked.sort) : undefined,
    ...cut,
    deadline: new Deadline(undefined),
  };
  return { query, isSorted, asked: { ...asked, ...cut } };
}

function ids(engine: TestEngine, collection: Collection, query: Query): number[] {
  return [...select(engine.store, collection, query)].map(({ doc }) =>
    doc._id instanceof Int32 ? doc._id.value : -1,
  );
}

describe('the planner', () => {
  for (const seed of [1, 7, 1_000_003, 20_240_229]) {
    it(`finds with indexes what it finds without, in the same order (seed ${seed})`, async function () {
      this.timeout(60_000);
      const engine = testEngine();
      const random = new Random(seed);
      const stages: Record<string, number> = {};
      for (let round = 0; round < ROUNDS; round++) {
        const shape = SHAPES[round % SHAPES.length] ?? 'plain';
        const docs = Array.from({ length: 40 }, (_, id) => document(random, id, shape));
        const collections = engine.store.write(() => {
          const made = fill(engine, [`indexed${round}`, `plain${round}`], docs);
          disturb(engine, made, { random, shape });
          return made;
        });
        for (let n = 0; n < QUERIES / ROUNDS; n++) {
          const { query, isSorted, asked } = randomQuery(random);
          const [withIndexes, without] = collections.map((collection) => ids(engine, collection, query));
          const inOrder = (found: number[] | undefined) => (isSorted ? found : found?.sort((a, b) => a - b));
          deepEqual(inOrder(withIndexes), inOrder(without), JSON.stringify(asked));
          const plan = planFor(engine.store, collections[0], query);
          const name = `${plan.index?.name ?? plan.stage}${isSorted && plan.isSorted ? ' sorted' : ''}`;
          stages[name] = (stages[name] ?? 0) + 1;
        }
      }
      await engine.close();
      for (const { name } of INDEXES)
        ok(
          (stages[String(name)] ?? 0) + (stages[`${name} sorted`] ?? 0) > 0,
          `index ${name} was never used: ${JSON.stringify(stages)}`,
        );
      ok(
        Object.entries(stages).some(
          ([name, count]) => name.startsWith('c_') && name.endsWith('sorted') && count > 10,
        ),
        JSON.stringify(stages),
      );
    });
  }

  it('probes a large collection no further than tells that an index is better', async () => {
    const engine = testEngine();
    const collection = engine.store.write(() => {
      const made = engine.catalog.ensure('probes', 'docs');
      addIndex(engine, made, { name: 'a', key: { a: one }, unique: true });
      for (let n = 0; n < 3_000; n++)
        engine.writer.insert(made, { _id: new Int32(n), a: new Int32(n), b: new Int32(n % 2) });
      return made;
    });
    const counted: number[] = [];
    const { hasMoreThan } = engine.store.docs;
    engine.store.docs.hasMoreThan = (range, offset) => {
      counted.push(offset);
      return hasMoreThan.call(engine.store.docs, range, offset);
    };
    const planned = (asked: Doc) =>
      planFor(engine.store, collection, { filter: parseFilter(asked), deadline: new Deadline(undefined) });
    ok(planned({ a: new Int32(5) }).index);
    ok(Math.max(...counted) <= 4, `probed ${counted}`);
    counted.length = 0;
    ok(!planned({ b: one }).index);
    deepEqual(counted, [], 'without a choice there is nothing to probe');
    await engine.close();
  });
});
