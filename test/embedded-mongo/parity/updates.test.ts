import { Double, Long } from 'bson';
import type { Document } from 'mongodb';
import { FailsWith, parity, type Row } from './parity.ts';

/** An update of the document {_id: 1}, and what it looks like afterwards. */
function changes(name: string, before: Document, update: Document, expect: unknown, source: string): Row {
  return {
    name,
    documents: [{ _id: 1, ...before }],
    operation: async (docs) => {
      await docs.updateOne({ _id: 1 }, update);
      const { _id, ...after } = (await docs.findOne({ _id: 1 })) ?? {};
      return after;
    },
    expect,
    source,
  };
}

/** matchedCount and modifiedCount of an update. */
function counts(
  name: string,
  before: Document,
  update: Document,
  expect: [number, number],
  source: string,
): Row {
  return {
    name,
    documents: [{ _id: 1, ...before }],
    operation: async (docs) => {
      const { matchedCount, modifiedCount } = await docs.updateOne({ _id: 1 }, update);
      return [matchedCount, modifiedCount];
    },
    expect,
    source,
  };
}

const page = (name: string) => `reference/operator/update/${name}`;

parity('updates of fields', [
  changes(
    '$set makes the documents on the way',
    {},
    { $set: { 'a.b.c': 1 } },
    { a: { b: { c: 1 } } },
    page('set'),
  ),
  changes(
    '$set in an array by place',
    { a: [1, { b: 1 }] },
    { $set: { 'a.1.b': 2 } },
    { a: [1, { b: 2 }] },
    page('set'),
  ),
  changes(
    'a place past the end pads with null',
    { a: [1] },
    { $set: { 'a.3': 4 } },
    { a: [1, null, null, 4] },
    page('set'),
  ),
  counts('$set of the same value', { a: 1 }, { $set: { a: 1 } }, [1, 0], page('set')),
  counts('$set of another numeric type', { a: 1 }, { $set: { a: Long.fromNumber(1) } }, [1, 1], page('set')),
  changes('an empty $set', { a: 1 }, { $set: {}, $inc: { a: 1 } }, { a: 2 }, page('set')),
  changes('$set through a scalar', { a: 1 }, { $set: { 'a.b': 1 } }, new FailsWith(28), page('set')),
  changes('$set through null', { a: null }, { $set: { 'a.b': 1 } }, new FailsWith(28), page('set')),
  changes('$set through an array by name', { a: [] }, { $set: { 'a.b': 1 } }, new FailsWith(28), page('set')),
  changes(
    'new fields come by name',
    {},
    { $set: { b: 1, a: 1, 10: 1, 9: 1 } },
    { 9: 1, 10: 1, a: 1, b: 1 },
    page('set'),
  ),
  changes(
    '$unset',
    { a: 1, b: { c: 1, d: 1 } },
    { $unset: { a: '', 'b.c': '' } },
    { b: { d: 1 } },
    page('unset'),
  ),
  changes(
    '$unset of an element',
    { a: [1, 2, 3] },
    { $unset: { 'a.1': '' } },
    { a: [1, null, 3] },
    page('unset'),
  ),
  counts('$unset of nothing', { a: 1 }, { $unset: { b: '', 'a.c': '' } }, [1, 0], page('unset')),
  changes('$inc', { a: 1 }, { $inc: { a: 2, b: -1, 'c.d': 1 } }, { a: 3, b: -1, c: { d: 1 } }, page('inc')),
  changes('$inc past 32 bits', { a: 2147483647 }, { $inc: { a: 1 } }, { a: 2147483648 }, page('inc')),
  changes('$inc past 64 bits', { a: Long.MAX_VALUE }, { $inc: { a: 1 } }, new FailsWith(2), page('inc')),
  changes('$inc by a fraction', { a: 1 }, { $inc: { a: 0.5 } }, { a: 1.5 }, page('inc')),
  changes('$inc of a string', { a: 'x' }, { $inc: { a: 1 } }, new FailsWith(14), page('inc')),
  changes('$inc of null', { a: null }, { $inc: { a: 1 } }, new FailsWith(14), page('inc')),
  changes('$inc by a string', { a: 1 }, { $inc: { a: 'x' } }, new FailsWith(14), page('inc')),
  changes('$mul', { a: 3, b: 2 }, { $mul: { a: 2, b: 1.5, c: 5 } }, { a: 6, b: 3, c: 0 }, page('mul')),
  changes(
    '$min and $max',
    { a: 5, b: 5 },
    { $min: { a: 3, c: 1 }, $max: { b: 4, d: 1 } },
    { a: 3, b: 5, c: 1, d: 1 },
    page('min'),
  ),
  changes('$max across types', { a: 5 }, { $max: { a: 'x' } }, { a: 'x' }, page('max')),
  changes('$rename', { a: 1, b: 2 }, { $rename: { a: 'c.d' } }, { b: 2, c: { d: 1 } }, page('rename')),
  changes('$rename of nothing', { b: 2 }, { $rename: { a: 'c' } }, { b: 2 }, page('rename')),
  changes('$rename over a field', { a: 1, b: 2 }, { $rename: { a: 'b' } }, { b: 1 }, page('rename')),
  changes(
    'the same path twice',
    { a: 1 },
    { $set: { a: 1 }, $inc: { a: 1 } },
    new FailsWith(40),
    page('set'),
  ),
  changes('a path and its parent', {}, { $set: { a: {}, 'a.b': 1 } }, new FailsWith(40), page('set')),
  changes('_id to another value', {}, { $set: { _id: 2 } }, new FailsWith(66), page('set')),
  changes('_id to the same value', {}, { $set: { _id: 1, a: 1 } }, { a: 1 }, page('set')),
  changes('an unknown modifier', {}, { $foo: { a: 1 } }, new FailsWith(9), 'reference/operator/update'),
  changes('an empty field name', {}, { $set: { 'a..b': 1 } }, new FailsWith(56), page('set')),
  {
    name: '$currentDate',
    documents: [{ _id: 1 }],
    operation: async (docs) => {
      const update: Document = { $currentDate: { a: true, b: { $type: 'timestamp' } } };
      await docs.updateOne({ _id: 1 }, update);
      return docs.countDocuments({ a: { $type: 'date' }, b: { $type: 'timestamp' } });
    },
    expect: 1,
    source: page('currentDate'),
  },
  {
    name: 'the type of a number stays',
    documents: [{ _id: 1, a: new Double(2), b: Long.fromNumber(2) }],
    operation: async (docs) => {
      const update: Document = { $inc: { a: 1, b: 1 } };
      await docs.updateOne({ _id: 1 }, update);
      return docs.countDocuments({ a: { $type: 'double' }, b: { $type: 'long' } });
    },
    expect: 1,
    source: page('inc'),
  },
]);

const byScore = { $push: { a: { $each: [{ n: 1 }], $sort: { n: -1 }, $slice: 2 } } };
parity('updates of arrays', [
  changes('$push', { a: [1] }, { $push: { a: 2, b: 3 } }, { a: [1, 2], b: [3] }, page('push')),
  changes('$push of an array', { a: [] }, { $push: { a: [1, 2] } }, { a: [[1, 2]] }, page('push')),
  changes('$push to a scalar', { a: 1 }, { $push: { a: 2 } }, new FailsWith(2), page('push')),
  changes(
    '$each, $sort and $slice',
    { a: [{ n: 2 }, { n: 3 }] },
    byScore,
    { a: [{ n: 3 }, { n: 2 }] },
    page('push'),
  ),
  changes(
    '$slice from the end',
    { a: [1, 2] },
    { $push: { a: { $each: [3], $slice: -2 } } },
    { a: [2, 3] },
    page('slice'),
  ),
  changes(
    '$slice to nothing',
    { a: [1, 2] },
    { $push: { a: { $each: [], $slice: 0 } } },
    { a: [] },
    page('slice'),
  ),
  changes(
    '$sort of values',
    { a: [3, 1] },
    { $push: { a: { $each: [2], $sort: 1 } } },
    { a: [1, 2, 3] },
    page('sort'),
  ),
  changes(
    '$position',
    { a: [1, 4] },
    { $push: { a: { $each: [2, 3], $position: 1 } } },
    { a: [1, 2, 3, 4] },
    page('position'),
  ),
  changes(
    '$position from the end',
    { a: [1, 4] },
    { $push: { a: { $each: [3], $position: -1 } } },
    { a: [1, 3, 4] },
    page('position'),
  ),
  changes(
    'an unknown clause of $push',
    { a: [] },
    { $push: { a: { $each: [], $foo: 1 } } },
    new FailsWith(2),
    page('push'),
  ),
  counts(
    '$addToSet of a duplicate',
    { a: [1, { b: 1 }] },
    { $addToSet: { a: { b: 1 } } },
    [1, 0],
    page('addToSet'),
  ),
  changes(
    '$addToSet with $each',
    { a: [1] },
    { $addToSet: { a: { $each: [1, 2, 2] } } },
    { a: [1, 2] },
    page('addToSet'),
  ),
  changes('$addToSet to a scalar', { a: 1 }, { $addToSet: { a: 2 } }, new FailsWith(2), page('addToSet')),
  changes('$pull by value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }, page('pull')),
  changes('$pull by condition', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }, page('pull')),
  changes(
    '$pull by the fields of documents',
    { a: [{ k: 1, v: 1 }, { k: 2 }] },
    { $pull: { a: { k: 1 } } },
    { a: [{ k: 2 }] },
    page('pull'),
  ),
  changes(
    '$pull by a condition on a field',
    { a: [{ k: 1 }, { k: 7 }] },
    { $pull: { a: { k: { $gt: 5 } } } },
    { a: [{ k: 1 }] },
    page('pull'),
  ),
  changes('$pull with $in', { a: ['x', 'y'] }, { $pull: { a: { $in: ['x'] } } }, { a: ['y'] }, page('pull')),
  counts('$pull from nothing', {}, { $pull: { a: 1 } }, [1, 0], page('pull')),
  changes('$pull from a scalar', { a: 1 }, { $pull: { a: 1 } }, new FailsWith(2), page('pull')),
  changes('$pop', { a: [1, 2, 3], b: [1, 2] }, { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [2] }, page('pop')),
  changes('$pop by another number', { a: [1] }, { $pop: { a: 2 } }, new FailsWith(9), page('pop')),
  changes('$pop from a scalar', { a: 1 }, { $pop: { a: 1 } }, new FailsWith(14), page('pop')),
]);
