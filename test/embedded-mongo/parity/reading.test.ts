import { Long } from 'bson';
import { type Docs, FailsWith, ids, parity } from './parity.ts';

const MANY = Array.from({ length: 250 }, (_, n) => ({ _id: n }));
const DISTINCT = [{ a: [1, 2] }, { a: 2 }, { a: null }, {}, { a: [] }, { a: [[3]] }];

/** The sizes of the batches a find comes in. */
async function batches(docs: Docs, batchSize: number): Promise<number[]> {
  const cursor = docs.find().batchSize(batchSize);
  const sizes: number[] = [];
  for (let first = await cursor.next(); first; first = await cursor.next())
    sizes.push(1 + cursor.readBufferedDocuments().length);
  return sizes;
}

parity('reading', [
  {
    name: '250 documents in batches of 100 need two getMores',
    documents: MANY,
    operation: (docs) => batches(docs, 100),
    expect: [100, 100, 50],
    source: 'reference/command/getMore',
  },
  {
    name: 'the first batch has 101 documents',
    documents: MANY,
    operation: async (docs, db) => (await db.command({ find: docs.collectionName })).cursor.firstBatch.length,
    expect: 101,
    source: 'tutorial/iterate-a-cursor',
  },
  {
    name: 'a killed cursor',
    documents: MANY,
    operation: async (docs, db) => {
      const { cursor } = await db.command({ find: docs.collectionName, batchSize: 2 });
      await db.command({ killCursors: docs.collectionName, cursors: [Long.fromValue(cursor.id)] });
      return db.command({ getMore: Long.fromValue(cursor.id), collection: docs.collectionName });
    },
    expect: new FailsWith(43),
    source: 'reference/command/killCursors',
  },
  {
    name: 'count with skip and limit',
    documents: MANY,
    operation: async (docs) => [
      await docs.countDocuments({ _id: { $lt: 10 } }, { skip: 3, limit: 5 }),
      await docs.estimatedDocumentCount(),
    ],
    expect: [5, 250],
    source: 'reference/command/count',
  },
  {
    name: 'the count command',
    documents: MANY,
    operation: async (docs, db) => [
      (await db.command({ count: docs.collectionName, query: { _id: { $gte: 240 } }, skip: 4 })).n,
      (await db.command({ count: docs.collectionName, limit: 7 })).n,
    ],
    expect: [6, 7],
    source: 'reference/command/count',
  },
  {
    name: 'distinct unwinds arrays',
    documents: DISTINCT,
    operation: async (docs) => new Set((await docs.distinct('a')).map((value) => JSON.stringify(value))),
    expect: new Set(['1', '2', 'null', '[3]']),
    source: 'reference/command/distinct',
  },
  {
    name: 'distinct with a filter and a path',
    documents: [
      { k: 1, r: [{ v: 1 }, { v: 2 }] },
      { k: 2, r: { v: 3 } },
    ],
    operation: (docs) => docs.distinct('r.v', { k: 1 }),
    expect: [1, 2],
    source: 'reference/command/distinct',
  },
  {
    name: 'a missing collection is empty',
    operation: async (docs) => [
      await ids(docs.find()),
      await docs.countDocuments(),
      await docs.distinct('a'),
    ],
    expect: [[], 0, []],
    source: 'reference/command/find',
  },
  {
    name: 'an unknown command',
    operation: (_docs, db) => db.command({ foo: 1 }),
    expect: new FailsWith(59),
    source: 'reference/command',
  },
  {
    name: 'an unknown field of a command',
    operation: (docs, db) => db.command({ find: docs.collectionName, foo: 1 }),
    expect: new FailsWith(40415),
    source: 'reference/command/find',
  },
  {
    name: 'an aggregation that does not say how it wants its batches',
    operation: (docs, db) => db.command({ aggregate: docs.collectionName, pipeline: [] }),
    expect: new FailsWith(9),
    source: 'reference/command/aggregate',
  },
  {
    name: 'a negative skip',
    operation: (docs, db) => db.command({ find: docs.collectionName, skip: -1 }),
    expect: new FailsWith(51024),
    source: 'reference/command/find',
  },
  {
    name: 'creating a collection that exists',
    documents: [{ a: 1 }],
    operation: async (docs, db) => (await db.command({ create: docs.collectionName })).ok,
    expect: 1,
    source: 'reference/command/create',
  },
  {
    name: 'dropping a collection that does not exist',
    operation: async (docs, db) => (await db.command({ drop: docs.collectionName })).ok,
    expect: 1,
    source: 'reference/command/drop',
  },
  {
    name: 'listCollections, drop',
    documents: [{ a: 1 }],
    operation: async (docs, db) => {
      const named = async () =>
        (await db.listCollections({ name: docs.collectionName }, { nameOnly: true }).toArray()).length;
      return [await named(), await docs.drop(), await named()];
    },
    expect: [1, true, 0],
    source: 'reference/command/listCollections',
  },
  {
    name: 'maxTimeMS ends a long read',
    documents: Array.from({ length: 3_000 }, (_, n) => ({ _id: n, words: 'x'.repeat(500) })),
    operation: (docs) => docs.find({ words: /y$/ }).maxTimeMS(1).toArray(),
    expect: new FailsWith(50),
    source: 'reference/method/cursor.maxTimeMS',
  },
]);
