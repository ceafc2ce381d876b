import { Binary, Double, Int32, Long, MaxKey, MinKey, ObjectId } from 'bson';
import type { Document } from 'mongodb';
import { ids, parity, type Row } from './parity.ts';

const NULLS = [
  { _id: 1, a: null },
  { _id: 2 },
  { _id: 3, a: 1 },
  { _id: 4, a: [null, 2] },
  { _id: 5, a: [] },
];
const ARRAYS = [
  { _id: 1, a: [1, 2] },
  { _id: 2, a: [2, 1] },
  { _id: 3, a: [[1, 2]] },
  { _id: 4, a: 1 },
  { _id: 5, a: [1, 2, 3] },
];
const NESTED = [
  { _id: 1 },
  { _id: 2, r: [{ k: 'a' }, { k: 'b' }] },
  { _id: 3, r: [{ k: 'a' }, { x: 1 }] },
  { _id: 4, r: [] },
  { _id: 5, r: { k: 'b' } },
  { _id: 6, r: [1, 2] },
];
const TYPES = [
  { _id: 1, a: 5 },
  { _id: 2, a: '5' },
  { _id: 3, a: new Date(5) },
  { _id: 4, a: true },
  { _id: 5, a: new ObjectId('000000000000000000000005') },
  { _id: 6, a: new Double(5.5) },
  { _id: 7, a: Long.fromString('9007199254740993') },
  { _id: 8, a: { b: 1 } },
];

function matches(
  name: string,
  documents: Document[],
  filter: Document,
  expect: unknown[],
  source: string,
): Row {
  return { name, documents, operation: (docs) => ids(docs.find(filter).sort({ _id: 1 })), expect, source };
}

const NULL_PAGE = 'tutorial/query-for-null-fields';
parity('filters on null and missing', [
  matches('equality with null', NULLS, { a: null }, [1, 2, 4], NULL_PAGE),
  matches('$eq null', NULLS, { a: { $eq: null } }, [1, 2, 4], NULL_PAGE),
  matches('$ne null', NULLS, { a: { $ne: null } }, [3, 5], NULL_PAGE),
  matches('$exists true', NULLS, { a: { $exists: true } }, [1, 3, 4, 5], 'reference/operator/query/exists'),
  matches('$exists false', NULLS, { a: { $exists: false } }, [2], 'reference/operator/query/exists'),
  matches('$in with null', NULLS, { a: { $in: [null] } }, [1, 2, 4], NULL_PAGE),
  matches('$nin with null', NULLS, { a: { $nin: [null] } }, [3, 5], 'reference/operator/query/nin'),
  matches('$type null', NULLS, { a: { $type: 'null' } }, [1, 4], NULL_PAGE),
  matches('$gte null', NULLS, { a: { $gte: null } }, [1, 2, 4], 'reference/operator/query/gte'),
  matches('$lte null', NULLS, { a: { $lte: null } }, [1, 2, 4], 'reference/operator/query/lte'),
  matches('$gt null', NULLS, { a: { $gt: null } }, [], 'reference/operator/query/gt'),
  matches('$not $gt', NULLS, { a: { $not: { $gt: 0 } } }, [1, 2, 5], 'reference/operator/query/not'),
]);

parity('filters on arrays', [
  matches('a whole array', ARRAYS, { a: [1, 2] }, [1, 3], 'tutorial/query-arrays'),
  matches('a scalar or an element', ARRAYS, { a: 1 }, [1, 2, 4, 5], 'tutorial/query-arrays'),
  matches('$all in any order', ARRAYS, { a: { $all: [2, 1] } }, [1, 2, 5], 'reference/operator/query/all'),
  matches('$all of nothing', ARRAYS, { a: { $all: [] } }, [], 'reference/operator/query/all'),
  matches('$all of a scalar', ARRAYS, { a: { $all: [1] } }, [1, 2, 4, 5], 'reference/operator/query/all'),
  matches('$size is exact', ARRAYS, { a: { $size: 2 } }, [1, 2], 'reference/operator/query/size'),
  matches('$size ignores scalars', ARRAYS, { a: { $size: 1 } }, [3], 'reference/operator/query/size'),
  matches('a place in the array', ARRAYS, { 'a.0': 2 }, [2], 'tutorial/query-arrays'),
  matches('a place past the end', ARRAYS, { 'a.2': { $exists: true } }, [5], 'tutorial/query-arrays'),
  matches(
    'two bounds met by two elements',
    [{ _id: 1, a: [1, 10] }],
    { a: { $gt: 2, $lt: 6 } },
    [1],
    'tutorial/query-arrays',
  ),
  matches(
    '$elemMatch needs one element',
    [{ _id: 1, a: [1, 10] }],
    { a: { $elemMatch: { $gt: 2, $lt: 6 } } },
    [],
    'reference/operator/query/elemMatch',
  ),
  matches(
    '$elemMatch finds it',
    [{ _id: 1, a: [1, 5] }],
    { a: { $elemMatch: { $gt: 2, $lt: 6 } } },
    [1],
    'reference/operator/query/elemMatch',
  ),
  matches(
    '$elemMatch does not match a scalar',
    [{ _id: 1, a: 5 }],
    { a: { $elemMatch: { $gt: 2 } } },
    [],
    'reference/operator/query/elemMatch',
  ),
  matches(
    '$elemMatch on documents',
    NESTED,
    { r: { $elemMatch: { k: 'a', x: { $exists: false } } } },
    [2, 3],
    'reference/operator/query/elemMatch',
  ),
  matches(
    '$all with $elemMatch',
    NESTED,
    { r: { $all: [{ $elemMatch: { k: 'a' } }, { $elemMatch: { x: 1 } }] } },
    [3],
    'reference/operator/query/all',
  ),
  matches('$ne on an array', ARRAYS, { a: { $ne: 3 } }, [1, 2, 3, 4], 'reference/operator/query/ne'),
  matches('$type array', ARRAYS, { a: { $type: 'array' } }, [1, 2, 3, 5], 'reference/operator/query/type'),
  matches(
    '$type of elements',
    ARRAYS,
    { a: { $type: 'int' } },
    [1, 2, 4, 5],
    'reference/operator/query/type',
  ),
  matches('$not $size', ARRAYS, { a: { $not: { $size: 2 } } }, [3, 4, 5], 'reference/operator/query/not'),
  matches(
    'an array compared with $gt',
    ARRAYS,
    { a: { $gt: [1, 2] } },
    [2, 3, 5],
    'reference/bson-type-comparison-order',
  ),
]);

parity('filters on embedded documents', [
  matches('null through an array', NESTED, { 'r.k': null }, [1, 3], NULL_PAGE),
  matches(
    '$ne through an array',
    NESTED,
    { 'r.k': { $ne: 'b' } },
    [1, 3, 4, 6],
    'reference/operator/query/ne',
  ),
  matches('a value through an array', NESTED, { 'r.k': 'b' }, [2, 5], 'tutorial/query-array-of-documents'),
  matches(
    '$exists false through an array',
    NESTED,
    { 'r.k': { $exists: false } },
    [1, 4, 6],
    'reference/operator/query/exists',
  ),
  matches('a place, then a field', NESTED, { 'r.0.k': 'a' }, [2, 3], 'tutorial/query-array-of-documents'),
  matches(
    'equal with order',
    [
      { _id: 1, d: { a: 1, b: 2 } },
      { _id: 2, d: { b: 2, a: 1 } },
    ],
    { d: { a: 1, b: 2 } },
    [1],
    'tutorial/query-embedded-documents',
  ),
  matches(
    'equal, not a part',
    [{ _id: 1, d: { a: 1, b: 2 } }],
    { d: { a: 1 } },
    [],
    'tutorial/query-embedded-documents',
  ),
  matches('a field of a scalar is missing', [{ _id: 1, d: 5 }], { 'd.a': null }, [1], NULL_PAGE),
]);

parity('comparison across types', [
  matches('$gt of a number', TYPES, { a: { $gt: 1 } }, [1, 6, 7], 'reference/operator/query/gt'),
  matches('$gte of a date', TYPES, { a: { $gte: new Date(0) } }, [3], 'reference/operator/query/gte'),
  matches('$lt of a string', TYPES, { a: { $lt: 'z' } }, [2], 'reference/operator/query/lt'),
  matches('$lte of a boolean', TYPES, { a: { $lte: true } }, [4], 'reference/operator/query/lte'),
  matches(
    'Int, Long and Double by value',
    [
      { _id: 1, a: new Int32(1) },
      { _id: 2, a: Long.fromNumber(1) },
      { _id: 3, a: new Double(1) },
    ],
    { a: 1 },
    [1, 2, 3],
    'reference/bson-type-comparison-order',
  ),
  matches(
    'a Long beyond 2^53 is exact',
    [
      { _id: 1, a: Long.fromString('9007199254740993') },
      { _id: 2, a: Long.fromString('9007199254740992') },
    ],
    { a: Long.fromString('9007199254740993') },
    [1],
    'reference/bson-types',
  ),
  matches(
    'a Long beyond 2^53 against a double',
    [
      { _id: 1, a: Long.fromString('9007199254740993') },
      { _id: 2, a: new Double(9007199254740992) },
    ],
    { a: { $gt: new Double(9007199254740992) } },
    [1],
    'reference/bson-types',
  ),
  matches(
    'binary by bytes',
    [
      { _id: 1, a: new Binary(Buffer.from('x')) },
      { _id: 2, a: new Binary(Buffer.from('y')) },
    ],
    { a: new Binary(Buffer.from('x')) },
    [1],
    'reference/bson-types',
  ),
  matches(
    'binary by subtype',
    [
      { _id: 1, a: new Binary(Buffer.from('x'), 0) },
      { _id: 2, a: new Binary(Buffer.from('x'), 5) },
    ],
    { a: new Binary(Buffer.from('x'), 5) },
    [2],
    'reference/bson-types',
  ),
  matches(
    'NaN equals NaN',
    [
      { _id: 1, a: Number.NaN },
      { _id: 2, a: 1 },
    ],
    { a: Number.NaN },
    [1],
    'reference/bson-type-comparison-order',
  ),
  matches('$type number', TYPES, { a: { $type: 'number' } }, [1, 6, 7], 'reference/operator/query/type'),
  matches(
    '$type of several',
    TYPES,
    { a: { $type: ['string', 8] } },
    [2, 4],
    'reference/operator/query/type',
  ),
  matches(
    'MinKey and MaxKey are themselves',
    [
      { _id: 1, a: new MinKey() },
      { _id: 2, a: new MaxKey() },
    ],
    { a: new MaxKey() },
    [2],
    'reference/bson-types',
  ),
]);
