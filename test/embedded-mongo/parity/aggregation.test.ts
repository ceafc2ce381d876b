import type { Document } from 'mongodb';
import { FailsWith, parity, type Row } from './parity.ts';

const SALES = [
  { _id: 1, shop: 'a', n: 2, tags: ['x', 'y'], at: { y: 2024 } },
  { _id: 2, shop: 'b', n: 4, tags: [], at: { y: 2024 } },
  { _id: 3, shop: 'a', n: null, tags: ['x'], at: { y: 2025 } },
  { _id: 4, n: 8 },
  { _id: 5, shop: null, n: 1.5, tags: null },
];

function gives(name: string, pipeline: Document[], expect: unknown, source: string): Row {
  return {
    name,
    documents: SALES,
    operation: (docs) => docs.aggregate(pipeline).toArray(),
    expect,
    source: `reference/operator/aggregation/${source}`,
  };
}

const sum = { $sum: '$n' };
parity('aggregation', [
  gives(
    'null and missing are one group',
    [{ $group: { _id: '$shop', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    [
      { _id: null, n: 2 },
      { _id: 'a', n: 2 },
      { _id: 'b', n: 1 },
    ],
    'group',
  ),
  gives(
    'a compound id',
    [
      { $match: { at: { $exists: true } } },
      { $group: { _id: { s: '$shop', y: '$at.y' }, n: sum } },
      { $sort: { '_id.s': 1, '_id.y': 1 } },
    ],
    [
      { _id: { s: 'a', y: 2024 }, n: 2 },
      { _id: { s: 'a', y: 2025 }, n: 0 },
      { _id: { s: 'b', y: 2024 }, n: 4 },
    ],
    'group',
  ),
  gives(
    '$sum and $avg skip what is no number',
    [{ $group: { _id: null, sum, mean: { $avg: '$n' } } }],
    [{ _id: null, sum: 15.5, mean: 3.875 }],
    'avg',
  ),
  gives(
    '$avg of none',
    [{ $match: { _id: 3 } }, { $group: { _id: null, mean: { $avg: '$n' } } }],
    [{ _id: null, mean: null }],
    'avg',
  ),
  gives(
    '$min and $max skip null and missing',
    [{ $group: { _id: null, low: { $min: '$n' }, high: { $max: '$shop' } } }],
    [{ _id: null, low: 1.5, high: 'b' }],
    'min',
  ),
  gives(
    '$first and $last after a sort',
    [
      { $sort: { _id: -1 } },
      {
        $group: { _id: null, first: { $first: '$_id' }, last: { $last: '$_id' }, shop: { $first: '$shop' } },
      },
    ],
    [{ _id: null, first: 5, last: 1, shop: null }],
    'first',
  ),
  gives(
    '$push leaves missing out',
    [{ $sort: { _id: 1 } }, { $group: { _id: null, all: { $push: '$shop' } } }],
    [{ _id: null, all: ['a', 'b', 'a', null] }],
    'push',
  ),
  gives(
    '$addToSet',
    [{ $match: { shop: 'a' } }, { $group: { _id: null, all: { $addToSet: '$shop' } } }],
    [{ _id: null, all: ['a'] }],
    'addToSet',
  ),
  gives(
    '$push of documents',
    [
      { $match: { _id: { $lte: 2 } } },
      { $sort: { _id: 1 } },
      { $group: { _id: null, all: { $push: { i: '$_id', t: '$none' } } } },
    ],
    [{ _id: null, all: [{ i: 1 }, { i: 2 }] }],
    'push',
  ),
  gives(
    '$unwind',
    [{ $unwind: '$tags' }, { $sort: { _id: 1, tags: 1 } }, { $project: { tags: 1 } }],
    [
      { _id: 1, tags: 'x' },
      { _id: 1, tags: 'y' },
      { _id: 3, tags: 'x' },
    ],
    'unwind',
  ),
  gives(
    '$unwind that keeps empty ones',
    [
      { $match: { _id: { $gte: 2, $ne: 3 } } },
      { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } },
      { $project: { tags: 1, i: 1 } },
      { $sort: { _id: 1 } },
    ],
    [
      { _id: 2, i: null },
      { _id: 4, i: null },
      { _id: 5, tags: null, i: null },
    ],
    'unwind',
  ),
  gives(
    '$project with field paths and literals',
    [
      { $match: { _id: 1 } },
      { $project: { _id: 0, n: 1, year: '$at.y', word: 'plain', flag: { $literal: 1 } } },
    ],
    [{ n: 2, year: 2024, word: 'plain', flag: 1 }],
    'project',
  ),
  gives(
    '$addFields',
    [{ $match: { _id: 1 } }, { $project: { at: 1, n: 1 } }, { $addFields: { m: '$n', 'at.z': '$n', k: 3 } }],
    [{ _id: 1, n: 2, at: { y: 2024, z: 2 }, m: 2, k: 3 }],
    'addFields',
  ),
  gives(
    'a path through an array of documents',
    [
      { $match: { _id: 1 } },
      { $addFields: { list: [{ k: 1 }, { k: 2 }] } },
      { $project: { _id: 0, ks: '$list.k' } },
    ],
    [{ ks: [1, 2] }],
    'project',
  ),
  gives('$count', [{ $match: { shop: 'a' } }, { $count: 'n' }], [{ n: 2 }], 'count'),
  gives('$count of none', [{ $match: { shop: 'z' } }, { $count: 'n' }], [], 'count'),
  gives(
    '$skip and $limit',
    [{ $sort: { _id: 1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { _id: 1 } }],
    [{ _id: 2 }, { _id: 3 }],
    'limit',
  ),
  gives(
    '$limit before $skip',
    [{ $sort: { _id: 1 } }, { $limit: 2 }, { $skip: 1 }, { $project: { _id: 1 } }],
    [{ _id: 2 }],
    'limit',
  ),
  gives(
    'the sum of ints past 32 bits',
    [
      { $limit: 1 },
      { $addFields: { a: 2147483647 } },
      { $group: { _id: null, n: { $sum: '$a' }, m: { $sum: 1 } } },
    ],
    [{ _id: null, n: 2147483647, m: 1 }],
    'sum',
  ),
  gives('an unknown stage', [{ $foo: {} }], new FailsWith(40324), 'pipeline'),
  gives('a stage of two', [{ $match: {}, $limit: 1 }], new FailsWith(40323), 'pipeline'),
  gives('$group without _id', [{ $group: { n: sum } }], new FailsWith(15955), 'group'),
  gives('an unknown accumulator', [{ $group: { _id: null, n: { $foo: 1 } } }], new FailsWith(15952), 'group'),
  gives('an unknown expression', [{ $addFields: { n: { $foo: 1 } } }], new FailsWith(168), 'addFields'),
  gives(
    'an unknown expression of a field',
    [{ $project: { n: { $foo: 1 } } }],
    new FailsWith(31325),
    'project',
  ),
  gives('$limit of zero', [{ $limit: 0 }], new FailsWith(15958), 'limit'),
  {
    name: 'countDocuments',
    documents: SALES,
    operation: async (docs) => [
      await docs.countDocuments(),
      await docs.countDocuments({ shop: 'a' }),
      await docs.countDocuments({}, { skip: 1, limit: 2 }),
      await docs.countDocuments({ shop: 'z' }),
    ],
    expect: [5, 2, 2, 0],
    source: 'reference/method/db.collection.countDocuments',
  },
  {
    name: 'doubles add up without their small errors',
    documents: Array.from({ length: 10 }, (_, n) => ({ _id: n, n: 0.1 })),
    operation: (docs) => docs.aggregate([{ $group: { _id: null, n: sum } }]).toArray(),
    expect: [{ _id: null, n: 1 }],
    source: 'reference/operator/aggregation/sum',
  },
]);
