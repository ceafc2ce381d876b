import { setTimeout as pause } from 'node:timers/promises';
import { Double } from 'bson';
import type { CreateIndexesOptions, Document, IndexSpecification } from 'mongodb';
import { type Docs, FailsWith, ids, parity, type Row } from './parity.ts';

/** Inserts into a unique index: 'ok' when all are taken. */
function unique(name: string, documents: Document[], options: CreateIndexesOptions, expect: unknown): Row {
  return {
    name,
    operation: async (docs) => {
      await docs.createIndex({ a: 1 }, { unique: true, ...options });
      for (const document of documents) await docs.insertOne(document);
      return 'ok';
    },
    expect,
    source: 'core/index-unique',
  };
}

const duplicateOf = (value: unknown) =>
  new FailsWith(11000, { keyPattern: { a: 1 }, keyValue: { a: value } });

parity('unique indexes', [
  unique('two of the same', [{ a: 1 }, { a: 1 }], {}, duplicateOf(1)),
  unique('two missing collide', [{ b: 1 }, { b: 2 }], {}, duplicateOf(null)),
  unique('sparse: two missing do not', [{ b: 1 }, { b: 2 }], { sparse: true }, 'ok'),
  unique(
    'partial: two outside do not',
    [{ a: 1 }, { a: 1 }],
    { partialFilterExpression: { open: true } },
    'ok',
  ),
  unique(
    'partial: two inside do',
    [
      { a: 1, open: true },
      { a: 1, open: true },
    ],
    { partialFilterExpression: { open: true } },
    duplicateOf(1),
  ),
  unique('twice in one array', [{ a: [1, 1] }], {}, 'ok'),
  unique('in two arrays', [{ a: [1, 2] }, { a: [2, 3] }], {}, duplicateOf(2)),
  unique('1 and 1.0', [{ a: 1 }, { a: new Double(1) }], {}, duplicateOf(1)),
  unique('1 in other types', [{ a: 1 }, { a: { b: 1 } }, { a: '1' }, { a: true }], {}, 'ok'),
  unique(
    'long values that differ at their end',
    [{ a: `${'x'.repeat(900)}1` }, { a: `${'x'.repeat(900)}2` }],
    {},
    'ok',
  ),
  unique(
    'long values that are the same',
    [{ a: 'x'.repeat(900) }, { a: 'x'.repeat(900) }],
    {},
    duplicateOf('x'.repeat(900)),
  ),
  {
    name: 'a build on duplicates fails and leaves no index',
    documents: [{ a: 1 }, { a: 1 }],
    operation: async (docs) => [
      await docs.createIndex({ a: 1 }, { unique: true }).catch((error) => error.code),
      (await docs.indexes()).length,
    ],
    expect: [11000, 1],
    source: 'core/index-unique',
  },
  {
    name: 'an update into a duplicate changes nothing',
    documents: [
      { _id: 1, a: 1 },
      { _id: 2, a: 2 },
    ],
    operation: async (docs) => {
      await docs.createIndex({ a: 1 }, { unique: true });
      const code = await docs.updateOne({ _id: 2 }, { $set: { a: 1, b: 1 } }).catch((error) => error.code);
      return [code, await docs.findOne({ _id: 2 }), await docs.countDocuments({ a: 2 })];
    },
    expect: [11000, { _id: 2, a: 2 }, 1],
    source: 'core/index-unique',
  },
  {
    name: 'of two long values in an array one is found when the other is gone',
    documents: [{ _id: 1, a: ['1', '2'].map((end) => `${'x'.repeat(900)}${end}`) }],
    operation: async (docs) => {
      await docs.createIndex({ a: 1 });
      const update: Document = { $pop: { a: 1 } };
      await docs.updateOne({ _id: 1 }, update);
      const found = ['1', '2'].map((end) => docs.find({ a: `${'x'.repeat(900)}${end}` }).toArray());
      return (await Promise.all(found)).map(({ length }) => length);
    },
    expect: [1, 0],
    source: 'core/indexes/index-types/index-multikey',
  },
  {
    name: 'a value is free again after its document is gone or changed',
    operation: async (docs) => {
      await docs.createIndex({ a: 1 }, { unique: true });
      await docs.insertMany([
        { _id: 1, a: 1 },
        { _id: 2, a: 2 },
      ]);
      await docs.deleteOne({ _id: 1 });
      await docs.updateOne({ _id: 2 }, { $set: { a: 1 } });
      await docs.insertOne({ _id: 3, a: 2 });
      return docs.countDocuments();
    },
    expect: 2,
    source: 'core/index-unique',
  },
  {
    name: 'a compound key',
    operation: async (docs) => {
      await docs.createIndex({ a: 1, b: -1 }, { unique: true });
      await docs.insertMany([
        { a: 1, b: 1 },
        { a: 1, b: 2 },
        { a: 2, b: 1 },
      ]);
      return docs.insertOne({ a: 1, b: 2 });
    },
    expect: new FailsWith(11000, { keyPattern: { a: 1, b: -1 }, keyValue: { a: 1, b: 2 } }),
    source: 'core/index-unique',
  },
  {
    name: 'the message names index and value',
    operation: async (docs) => {
      await docs.insertOne({ _id: 'k' });
      return docs
        .insertOne({ _id: 'k' })
        .catch((error) => error.message.replace(/collection: \S+/, 'collection: x'));
    },
    expect: 'E11000 duplicate key error collection: x index: _id_ dup key: { _id: "k" }',
    source: 'core/index-unique',
  },
]);

type Spec = [IndexSpecification, CreateIndexesOptions?];
function second(name: string, one: Spec, other: Spec, expect: unknown): Row {
  const create = (docs: Docs, [keys, options]: Spec) => docs.createIndex(keys, options);
  return {
    name,
    operation: async (docs) => {
      await create(docs, one);
      return create(docs, other);
    },
    expect,
    source: 'reference/command/createIndexes',
  };
}

const PAST = new Date('2020-01-01');
parity('expiry', [
  {
    name: 'removes only documents with a date past due',
    documents: [
      { _id: 'due', at: PAST },
      { _id: 'due in a list', at: [new Date('2999-01-01'), PAST] },
      { _id: 'later', at: new Date('2999-01-01') },
      { _id: 'number', at: 1 },
      { _id: 'text', at: '2020-01-01' },
      { _id: 'missing' },
    ],
    operation: async (docs) => {
      await docs.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
      while ((await docs.countDocuments()) > 4) await pause(100);
      return ids(docs.find().sort({ _id: 1 }));
    },
    expect: ['later', 'missing', 'number', 'text'],
    source: 'core/index-ttl',
    // MongoDB looks once a minute.
    timeoutMs: 150_000,
  },
]);

parity('definitions of indexes', [
  second('the same again', [{ a: 1 }], [{ a: 1 }], 'a_1'),
  second('same name, other keys', [{ a: 1 }, { name: 'x' }], [{ b: 1 }, { name: 'x' }], new FailsWith(86)),
  second('same name, now unique', [{ a: 1 }], [{ a: 1 }, { unique: true }], new FailsWith(86)),
  second('same name, now sparse', [{ a: 1 }], [{ a: 1 }, { sparse: true }], new FailsWith(86)),
  second(
    'same name, now partial',
    [{ a: 1 }],
    [{ a: 1 }, { partialFilterExpression: { b: 1 } }],
    new FailsWith(86),
  ),
  second(
    'same name and keys, other expiry',
    [{ a: 1 }, { expireAfterSeconds: 5 }],
    [{ a: 1 }, { expireAfterSeconds: 6 }],
    new FailsWith(85),
  ),
  second('same keys, other name', [{ a: 1 }], [{ a: 1 }, { name: 'x' }], new FailsWith(85)),
  second('same keys in the other direction', [{ a: 1 }], [{ a: -1 }], 'a_-1'),
  {
    name: 'an unknown kind of index',
    operation: (docs) => docs.createIndex({ a: 'foo' as 'text' }),
    expect: new FailsWith(67),
    source: 'reference/command/createIndexes',
  },
  {
    name: 'parallel arrays',
    operation: async (docs) => {
      await docs.createIndex({ a: 1, b: 1 });
      return docs.insertOne({ a: [1], b: [2] });
    },
    expect: new FailsWith(171),
    source: 'core/indexes/index-types/index-multikey',
  },
  {
    name: 'listIndexes shows them as they were asked for',
    operation: async (docs) => {
      await docs.createIndex({ a: 1, b: -1 }, { unique: true });
      await docs.createIndex({ t: 1 }, { expireAfterSeconds: 60, partialFilterExpression: { open: true } });
      return docs.indexes();
    },
    expect: [
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { v: 2, key: { a: 1, b: -1 }, name: 'a_1_b_-1', unique: true },
      { v: 2, key: { t: 1 }, name: 't_1', expireAfterSeconds: 60, partialFilterExpression: { open: true } },
    ],
    source: 'reference/command/listIndexes',
  },
  {
    name: 'listIndexes of a missing collection',
    operation: (docs) => docs.indexes(),
    expect: new FailsWith(26),
    source: 'reference/command/listIndexes',
  },
  {
    name: 'dropIndex',
    operation: async (docs) => {
      await docs.createIndex({ a: 1 });
      await docs.dropIndex('a_1');
      return (await docs.indexes()).length;
    },
    expect: 1,
    source: 'reference/command/dropIndexes',
  },
  {
    name: 'dropIndex of a missing one',
    documents: [{ a: 1 }],
    operation: (docs) => docs.dropIndex('a_1'),
    expect: new FailsWith(27),
    source: 'reference/command/dropIndexes',
  },
  {
    name: 'the index on _id stays',
    documents: [{ a: 1 }],
    operation: (docs) => docs.dropIndex('_id_'),
    expect: new FailsWith(72),
    source: 'reference/command/dropIndexes',
  },
]);
