import type { Document } from 'mongodb';
import { FailsWith, ids, parity, type Row } from './parity.ts';

function matches(
  name: string,
  documents: Document[],
  filter: Document,
  expect: unknown[],
  source: string,
): Row {
  return { name, documents, operation: (docs) => ids(docs.find(filter).sort({ _id: 1 })), expect, source };
}

function refuses(name: string, filter: Document, code: number, source: string): Row {
  return {
    name,
    documents: [{ _id: 1, a: 1 }],
    operation: (docs) => docs.find(filter).toArray(),
    expect: new FailsWith(code),
    source,
  };
}

const WORDS = [
  { _id: 1, s: 'Ana' },
  { _id: 2, s: 'bia\nana' },
  { _id: 3 },
  { _id: 4, s: ['x', 'ana'] },
  { _id: 5, s: 5 },
];
parity('regular expressions', [
  matches('a literal', WORDS, { s: /^an/i }, [1, 4], 'reference/operator/query/regex'),
  matches(
    '$regex with $options',
    WORDS,
    { s: { $regex: '^ana', $options: 'im' } },
    [1, 2, 4],
    'reference/operator/query/regex',
  ),
  matches(
    '$options s',
    WORDS,
    { s: { $regex: 'bia.ana', $options: 's' } },
    [2],
    'reference/operator/query/regex',
  ),
  matches('$not matches missing', WORDS, { s: { $not: /ana/i } }, [3, 5], 'reference/operator/query/not'),
  matches('in $in', WORDS, { s: { $in: [/^bia/, 5] } }, [2, 5], 'reference/operator/query/in'),
  matches(
    'an escaped sign',
    [{ _id: 1, s: 'a-b' }],
    { s: { $regex: '\\-b$' } },
    [1],
    'reference/operator/query/regex',
  ),
]);

const N = [
  { _id: 1, a: 1, b: 1 },
  { _id: 2, a: 1, b: 2 },
  { _id: 3, a: 2, b: 1 },
];
parity('logical operators', [
  matches('$and', N, { $and: [{ a: 1 }, { b: 1 }] }, [1], 'reference/operator/query/and'),
  matches('$or', N, { $or: [{ a: 2 }, { b: 2 }] }, [2, 3], 'reference/operator/query/or'),
  matches('$nor', N, { $nor: [{ a: 2 }, { b: 2 }] }, [1], 'reference/operator/query/nor'),
  matches('$or beside a field', N, { a: 1, $or: [{ b: 2 }, { b: 3 }] }, [2], 'reference/operator/query/or'),
  matches('an empty $in', N, { a: { $in: [] } }, [], 'reference/operator/query/in'),
  matches('an empty $nin', N, { a: { $nin: [] } }, [1, 2, 3], 'reference/operator/query/nin'),
  matches('$comment asks nothing', N, { $comment: 'why', a: 2 }, [3], 'reference/operator/query/comment'),
  refuses('an unknown operator', { a: { $foo: 1 } }, 2, 'reference/operator/query'),
  refuses('an unknown top level operator', { $foo: [] }, 2, 'reference/operator/query'),
  refuses('an empty $or', { $or: [] }, 2, 'reference/operator/query/or'),
  refuses('$in without an array', { a: { $in: 1 } }, 2, 'reference/operator/query/in'),
  refuses('an operator beside a field name', { a: { $gt: 1, b: 2 } }, 2, 'reference/operator/query'),
  refuses('$options alone', { a: { $options: 'i' } }, 2, 'reference/operator/query/regex'),
  refuses('a pattern with a null byte', { a: { $regex: 'a\0' } }, 2, 'reference/operator/query/regex'),
  refuses('a bad pattern', { a: { $regex: '(' } }, 51091, 'reference/operator/query/regex'),
  refuses('$ne with a pattern', { a: { $ne: /x/ } }, 2, 'reference/operator/query/ne'),
  refuses('an empty $not', { a: { $not: {} } }, 2, 'reference/operator/query/not'),
  refuses('an unknown type', { a: { $type: 'foo' } }, 2, 'reference/operator/query/type'),
]);
