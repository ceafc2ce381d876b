import { Binary, BSONRegExp, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import type { Document } from 'mongodb';
import { FailsWith, ids, parity, type Row } from './parity.ts';

const EVERY_TYPE = [
  { _id: 'max', a: new MaxKey() },
  { _id: 'regex', a: new BSONRegExp('x') },
  { _id: 'timestamp', a: new Timestamp(new Long(1, 1)) },
  { _id: 'date', a: new Date(1) },
  { _id: 'bool', a: true },
  { _id: 'objectId', a: new ObjectId() },
  { _id: 'binary', a: new Binary(Buffer.from('x')) },
  { _id: 'object', a: { b: 1 } },
  { _id: 'string', a: 'x' },
  { _id: 'number', a: 1 },
  { _id: 'null', a: null },
  { _id: 'min', a: new MinKey() },
];
const ORDER = EVERY_TYPE.map(({ _id }) => _id).reverse();

const LISTS = [
  { _id: 1, a: [5, 2] },
  { _id: 2, a: [3] },
  { _id: 3, a: [1, 9] },
  { _id: 4, a: 4 },
  { _id: 5, a: [] },
  { _id: 6, a: null },
];
const UNSORTED = [30, 10, 50, 20, 40, 60].map((n) => ({ _id: n, n: n % 40 }));

parity('sorting', [
  {
    name: 'types in their order',
    documents: EVERY_TYPE,
    operation: (docs) => ids(docs.find().sort({ a: 1 })),
    expect: ORDER,
    source: 'reference/bson-type-comparison-order',
  },
  {
    name: 'types in reverse',
    documents: EVERY_TYPE,
    operation: (docs) => ids(docs.find().sort({ a: -1 })),
    expect: [...ORDER].reverse(),
    source: 'reference/bson-type-comparison-order',
  },
  {
    name: 'arrays ascending by their smallest',
    documents: LISTS,
    operation: (docs) => ids(docs.find().sort({ a: 1 })),
    expect: [5, 6, 3, 1, 2, 4],
    source: 'reference/bson-type-comparison-order',
  },
  {
    name: 'arrays descending by their largest',
    documents: LISTS,
    operation: (docs) => ids(docs.find().sort({ a: -1 })),
    expect: [3, 1, 4, 2, 6, 5],
    source: 'reference/bson-type-comparison-order',
  },
  {
    name: 'strings by their UTF-8 bytes',
    documents: ['z', '\u{1F600}', '\uFF5A', 'é', 'Z', 'a'].map((s) => ({ _id: s, s })),
    operation: (docs) => ids(docs.find().sort({ s: 1 })),
    expect: ['Z', 'a', 'z', 'é', '\uFF5A', '\u{1F600}'],
    source: 'reference/bson-type-comparison-order',
  },
  {
    name: 'missing as null',
    documents: [{ _id: 1, a: 0 }, { _id: 2 }],
    operation: (docs) => ids(docs.find().sort({ a: 1 })),
    expect: [2, 1],
    source: 'reference/method/cursor.sort',
  },
  {
    name: 'two keys',
    documents: UNSORTED,
    operation: (docs) => ids(docs.find().sort({ n: -1, _id: -1 })),
    expect: [30, 60, 20, 50, 10, 40],
    source: 'reference/method/cursor.sort',
  },
  {
    name: 'sort, skip and limit cut the full sort',
    documents: UNSORTED,
    operation: (docs) => ids(docs.find().sort({ _id: 1 }).skip(2).limit(3)),
    expect: [30, 40, 50],
    source: 'reference/method/cursor.limit',
  },
  {
    name: 'a dotted key through an array',
    documents: [
      { _id: 1, r: [{ k: 3 }, { k: 7 }] },
      { _id: 2, r: [{ k: 5 }] },
    ],
    operation: async (docs) => [
      await ids(docs.find().sort({ 'r.k': 1 })),
      await ids(docs.find().sort({ 'r.k': -1 })),
    ],
    expect: [
      [1, 2],
      [1, 2],
    ],
    source: 'reference/method/cursor.sort',
  },
]);

const DOC = { _id: 1, b: { x: 1, y: 2 }, a: [1, 2, 3, 4], r: [{ k: 1, v: 2 }, { k: 3 }, 5], c: 9 };

function projects(
  name: string,
  projection: Document,
  expect: unknown,
  source = 'reference/method/db.collection.find',
): Row {
  return {
    name,
    documents: [DOC],
    operation: async (docs) => JSON.stringify(await docs.findOne({}, { projection })),
    expect: expect instanceof FailsWith ? expect : JSON.stringify(expect),
    source,
  };
}

parity('projection', [
  projects('keeps fields in the order of the document', { c: 1, b: 1 }, { _id: 1, b: { x: 1, y: 2 }, c: 9 }),
  projects('leaves _id out', { _id: 0, c: 1 }, { c: 9 }),
  projects('leaves fields out', { a: 0, r: 0, b: 0 }, { _id: 1, c: 9 }),
  projects('only _id out', { _id: 0 }, { b: DOC.b, a: DOC.a, r: DOC.r, c: 9 }),
  projects('a dotted field', { 'b.y': 1 }, { _id: 1, b: { y: 2 } }),
  projects('a nested projection', { b: { x: 1 } }, { _id: 1, b: { x: 1 } }),
  projects('through an array', { 'r.k': 1 }, { _id: 1, r: [{ k: 1 }, { k: 3 }] }),
  projects('out through an array', { 'r.k': 0, a: 0, b: 0 }, { _id: 1, r: [{ v: 2 }, {}, 5], c: 9 }),
  projects('a field inside a scalar', { 'c.z': 1 }, { _id: 1 }),
  projects(
    '$slice keeps other fields',
    { a: { $slice: 2 } },
    { ...DOC, a: [1, 2] },
    'reference/operator/projection/slice',
  ),
  projects(
    '$slice from the end',
    { a: { $slice: -1 }, c: 1 },
    { _id: 1, a: [4], c: 9 },
    'reference/operator/projection/slice',
  ),
  projects(
    '$slice with skip',
    { a: { $slice: [1, 2] }, b: 0 },
    { _id: 1, a: [2, 3], r: DOC.r, c: 9 },
    'reference/operator/projection/slice',
  ),
  projects('keeping, then leaving out', { a: 1, b: 0 }, new FailsWith(31254)),
  projects('leaving out, then keeping', { a: 0, b: 1 }, new FailsWith(31253)),
]);
