import type { Document } from 'mongodb';
import { FailsWith, ids, parity, type Row } from './parity.ts';

function upserts(name: string, filter: Document, update: Document, expect: unknown): Row {
  return {
    name,
    operation: async (docs) => {
      await docs.updateOne(filter, update, { upsert: true });
      return docs.findOne();
    },
    expect,
    source: 'reference/method/db.collection.updateOne#upsert',
  };
}

parity('upserts', [
  upserts(
    'equality fields seed the document',
    { _id: 1, a: 2, 'b.c': 3, d: { $eq: 4 } },
    { $set: { x: 1 } },
    { _id: 1, a: 2, b: { c: 3 }, d: 4, x: 1 },
  ),
  upserts('$and seeds', { $and: [{ _id: 1 }, { a: 2 }] }, { $set: { x: 1 } }, { _id: 1, a: 2, x: 1 }),
  upserts(
    '$gt and $in do not seed',
    { _id: 1, a: { $gt: 5 }, b: { $in: [1, 2] } },
    { $set: { x: 1 } },
    { _id: 1, x: 1 },
  ),
  upserts(
    '$or of several clauses does not seed',
    { _id: 1, $or: [{ a: 1 }, { b: 2 }] },
    { $set: { x: 1 } },
    { _id: 1, x: 1 },
  ),
  upserts('$or of one clause seeds', { _id: 1, $or: [{ a: 1 }] }, { $set: { x: 1 } }, { _id: 1, a: 1, x: 1 }),
  upserts(
    '$setOnInsert on insert',
    { _id: 1 },
    { $set: { x: 1 }, $setOnInsert: { y: 2 } },
    { _id: 1, x: 1, y: 2 },
  ),
  upserts('n:5 and $inc', { _id: 1, n: 5 }, { $inc: { n: 1 } }, { _id: 1, n: 6 }),
  upserts('$push makes the array', { _id: 1 }, { $push: { a: 1 } }, { _id: 1, a: [1] }),
  upserts(
    'a field that the filter names twice',
    { _id: 1, $and: [{ a: 1 }, { a: 2 }] },
    { $set: { x: 1 } },
    new FailsWith(54),
  ),
  {
    name: '$setOnInsert not on a match',
    documents: [{ _id: 1 }],
    operation: async (docs) => {
      const result = await docs.updateOne({ _id: 1 }, { $setOnInsert: { y: 2 } }, { upsert: true });
      return [result.matchedCount, result.modifiedCount, result.upsertedCount];
    },
    expect: [1, 0, 0],
    source: 'reference/operator/update/setOnInsert',
  },
  {
    name: 'an _id is made when the filter has none',
    operation: async (docs) =>
      (await docs.updateOne({ a: 1 }, { $set: { b: 1 } }, { upsert: true })).upsertedId !== null &&
      docs.countDocuments({ _id: { $type: 'objectId' }, a: 1, b: 1 }),
    expect: 1,
    source: 'reference/method/db.collection.updateOne#upsert',
  },
]);

parity('replacements', [
  {
    name: 'replaceOne keeps _id',
    documents: [{ _id: 1, a: 1, b: 2 }],
    operation: async (docs) => {
      const { modifiedCount } = await docs.replaceOne({ a: 1 }, { c: 3 });
      return [modifiedCount, await docs.findOne()];
    },
    expect: [1, { _id: 1, c: 3 }],
    source: 'reference/method/db.collection.replaceOne',
  },
  {
    name: 'another _id is refused',
    documents: [{ _id: 1 }],
    operation: (docs) => docs.replaceOne({ _id: 1 }, { _id: 2 }),
    expect: new FailsWith(66),
    source: 'reference/method/db.collection.replaceOne',
  },
  {
    name: 'an upsert takes only _id from the filter',
    operation: async (docs) => {
      await docs.replaceOne({ _id: 1, a: 1 }, { b: 2 }, { upsert: true });
      return docs.findOne();
    },
    expect: { _id: 1, b: 2 },
    source: 'reference/method/db.collection.replaceOne',
  },
  {
    name: 'many at once is refused',
    documents: [{ _id: 1 }],
    operation: (docs, db) =>
      db
        .command({ update: docs.collectionName, updates: [{ q: {}, u: { a: 1 }, multi: true }] })
        .then((reply) => reply.writeErrors[0].code),
    expect: 9,
    source: 'reference/command/update',
  },
]);

const QUEUE = [
  { _id: 1, n: 3 },
  { _id: 2, n: 1 },
  { _id: 3, n: 2 },
];
parity('findAndModify', [
  {
    name: 'takes the first of the sort, as it was',
    documents: QUEUE,
    operation: (docs) => docs.findOneAndUpdate({}, { $set: { n: 9 } }, { sort: { n: 1 } }),
    expect: { _id: 2, n: 1 },
    source: 'reference/command/findAndModify',
  },
  {
    name: 'gives it as it is afterwards',
    documents: QUEUE,
    operation: (docs) =>
      docs.findOneAndUpdate({}, { $set: { n: 9 } }, { sort: { n: -1 }, returnDocument: 'after' }),
    expect: { _id: 1, n: 9 },
    source: 'reference/command/findAndModify',
  },
  {
    name: 'null when nothing matches',
    documents: QUEUE,
    operation: (docs) => docs.findOneAndUpdate({ n: 7 }, { $set: { n: 9 } }),
    expect: null,
    source: 'reference/command/findAndModify',
  },
  {
    name: 'deletes',
    documents: QUEUE,
    operation: async (docs) => [
      await docs.findOneAndDelete({}, { sort: { n: 1 } }),
      await ids(docs.find().sort({ _id: 1 })),
    ],
    expect: [{ _id: 2, n: 1 }, [1, 3]],
    source: 'reference/command/findAndModify',
  },
  {
    name: 'replaces',
    documents: QUEUE,
    operation: (docs) => docs.findOneAndReplace({ _id: 1 }, { a: 1 }, { returnDocument: 'after' }),
    expect: { _id: 1, a: 1 },
    source: 'reference/command/findAndModify',
  },
  {
    name: 'projects',
    documents: QUEUE,
    operation: (docs) =>
      docs.findOneAndUpdate(
        { _id: 1 },
        { $set: { a: 1 } },
        { projection: { a: 1, _id: 0 }, returnDocument: 'after' },
      ),
    expect: { a: 1 },
    source: 'reference/command/findAndModify',
  },
  {
    name: 'upserts, before',
    operation: (docs) => docs.findOneAndUpdate({ _id: 1 }, { $set: { a: 1 } }, { upsert: true }),
    expect: null,
    source: 'reference/command/findAndModify',
  },
  {
    name: 'upserts, after',
    operation: (docs) =>
      docs.findOneAndUpdate({ _id: 1 }, { $set: { a: 1 } }, { upsert: true, returnDocument: 'after' }),
    expect: { _id: 1, a: 1 },
    source: 'reference/command/findAndModify',
  },
  {
    name: 'twenty claimers of ten jobs get ten different ones',
    documents: Array.from({ length: 10 }, (_, n) => ({ _id: n, state: 'due' })),
    operation: async (docs) => {
      const claims = await Promise.all(
        Array.from({ length: 20 }, () =>
          docs.findOneAndUpdate({ state: 'due' }, { $set: { state: 'taken' } }),
        ),
      );
      const taken = claims.flatMap((job) => (job ? [job._id] : []));
      return [taken.length, new Set(taken).size];
    },
    expect: [10, 10],
    source: 'reference/command/findAndModify',
  },
]);

const TWINS = [{ _id: 1 }, { _id: 1 }, { _id: 2 }];
parity('batches of writes', [
  {
    name: 'an ordered insert stops at a duplicate',
    operation: async (docs) => [
      await docs.insertMany(TWINS).catch((error) => error.code),
      await ids(docs.find().sort({ _id: 1 })),
    ],
    expect: [11000, [1]],
    source: 'reference/method/db.collection.insertMany',
  },
  {
    name: 'an unordered insert goes on',
    operation: async (docs) => [
      await docs.insertMany(TWINS, { ordered: false }).catch((error) => error.code),
      await ids(docs.find().sort({ _id: 1 })),
    ],
    expect: [11000, [1, 2]],
    source: 'reference/method/db.collection.insertMany',
  },
  {
    name: 'bulkWrite counts each kind',
    documents: QUEUE,
    operation: async (docs) => {
      const result = await docs.bulkWrite([
        { insertOne: { document: { _id: 4 } } },
        { updateMany: { filter: { n: { $gte: 2 } }, update: { $set: { b: 1 } } } },
        { updateOne: { filter: { _id: 5 }, update: { $set: { b: 1 } }, upsert: true } },
        { deleteOne: { filter: { _id: 2 } } },
      ]);
      return [
        result.insertedCount,
        result.matchedCount,
        result.modifiedCount,
        result.upsertedCount,
        result.deletedCount,
      ];
    },
    expect: [1, 2, 2, 1, 1],
    source: 'reference/method/db.collection.bulkWrite',
  },
  {
    name: 'deleteOne takes one',
    documents: QUEUE,
    operation: async (docs) => [
      (await docs.deleteOne({ n: { $gt: 1 } })).deletedCount,
      await docs.countDocuments(),
    ],
    expect: [1, 2],
    source: 'reference/method/db.collection.deleteOne',
  },
  {
    name: 'deleteMany takes all that match',
    documents: QUEUE,
    operation: async (docs) => [
      (await docs.deleteMany({ n: { $gt: 1 } })).deletedCount,
      await ids(docs.find()),
    ],
    expect: [2, [2]],
    source: 'reference/method/db.collection.deleteMany',
  },
  {
    name: 'an _id that is an array',
    operation: (docs) => docs.insertOne({ _id: [1] }),
    expect: new FailsWith(53),
    source: 'core/document',
  },
  {
    name: '_id comes first',
    operation: async (docs) => {
      await docs.insertOne({ a: 1, _id: 1 });
      return JSON.stringify(await docs.findOne());
    },
    expect: '{"_id":1,"a":1}',
    source: 'core/document',
  },
]);
