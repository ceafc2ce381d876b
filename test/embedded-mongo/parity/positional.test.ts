import type { Document } from 'mongodb';
import { FailsWith, parity, type Row } from './parity.ts';

const page = (name: string) => `reference/operator/update/${name}`;

/** An update with a filter of its own, and options. */
function positional(
  name: string,
  before: Document,
  work: { filter: Document; update: Document; arrayFilters?: Document[] },
  expect: unknown,
): Row {
  return {
    name,
    documents: [{ _id: 1, ...before }],
    operation: async (docs) => {
      await docs.updateOne(
        work.filter,
        work.update,
        work.arrayFilters ? { arrayFilters: work.arrayFilters } : {},
      );
      const { _id, ...after } = (await docs.findOne({ _id: 1 })) ?? {};
      return after;
    },
    expect,
    source: work.arrayFilters ? page('positional-filtered') : page('positional'),
  };
}

const ITEMS = {
  items: [
    { s: 'a', n: 1 },
    { s: 'b', n: 2 },
  ],
};
parity('positional updates', [
  positional(
    '$ of one condition',
    { a: [1, 5, 5] },
    { filter: { a: 5 }, update: { $set: { 'a.$': 6 } } },
    { a: [1, 6, 5] },
  ),
  positional(
    '$ of two conditions',
    ITEMS,
    { filter: { 'items.s': 'b', 'items.n': 2 }, update: { $inc: { 'items.$.n': 5 } } },
    {
      items: [
        { s: 'a', n: 1 },
        { s: 'b', n: 7 },
      ],
    },
  ),
  positional(
    '$ of $and',
    ITEMS,
    { filter: { $and: [{ _id: 1 }, { 'items.s': 'b' }] }, update: { $set: { 'items.$.n': 0 } } },
    {
      items: [
        { s: 'a', n: 1 },
        { s: 'b', n: 0 },
      ],
    },
  ),
  positional(
    '$ of $elemMatch',
    ITEMS,
    { filter: { items: { $elemMatch: { s: 'b', n: { $gt: 1 } } } }, update: { $set: { 'items.$': 'x' } } },
    { items: [{ s: 'a', n: 1 }, 'x'] },
  ),
  positional(
    '$ of $in',
    { a: [1, 2, 3] },
    { filter: { a: { $in: [3, 2] } }, update: { $set: { 'a.$': 0 } } },
    { a: [1, 0, 3] },
  ),
  positional(
    '$ with $unset',
    { a: [1, 2] },
    { filter: { a: 2 }, update: { $unset: { 'a.$': '' } } },
    { a: [1, null] },
  ),
  positional(
    '$ without a match in an array',
    { a: [1] },
    { filter: { _id: 1 }, update: { $set: { 'a.$': 1 } } },
    new FailsWith(2),
  ),
  positional(
    '$[] of every element',
    { a: [{ n: 1 }, { n: 2 }] },
    { filter: { _id: 1 }, update: { $inc: { 'a.$[].n': 1 } } },
    { a: [{ n: 2 }, { n: 3 }] },
  ),
  positional(
    '$[] of a scalar',
    { a: 1 },
    { filter: { _id: 1 }, update: { $set: { 'a.$[]': 1 } } },
    new FailsWith(2),
  ),
  positional(
    '$[] of nothing',
    {},
    { filter: { _id: 1 }, update: { $set: { 'a.$[]': 1 } } },
    new FailsWith(2),
  ),
  positional(
    'a filtered element',
    { a: [1, 5, 9] },
    { filter: { _id: 1 }, update: { $set: { 'a.$[big]': 0 } }, arrayFilters: [{ big: { $gte: 5 } }] },
    { a: [1, 0, 0] },
  ),
  positional(
    'a filtered document',
    ITEMS,
    { filter: { _id: 1 }, update: { $set: { 'items.$[i].n': 9 } }, arrayFilters: [{ 'i.s': 'a' }] },
    {
      items: [
        { s: 'a', n: 9 },
        { s: 'b', n: 2 },
      ],
    },
  ),
  positional(
    'nested filters',
    {
      a: [
        { k: 1, b: [1, 2] },
        { k: 2, b: [2] },
      ],
    },
    { filter: { _id: 1 }, update: { $set: { 'a.$[x].b.$[y]': 0 } }, arrayFilters: [{ 'x.k': 1 }, { y: 2 }] },
    {
      a: [
        { k: 1, b: [1, 0] },
        { k: 2, b: [2] },
      ],
    },
  ),
  positional(
    'a filter nobody uses',
    { a: [1] },
    { filter: { _id: 1 }, update: { $set: { 'a.$[]': 0 } }, arrayFilters: [{ x: 1 }] },
    new FailsWith(9),
  ),
  positional(
    'an identifier without a filter',
    { a: [1] },
    { filter: { _id: 1 }, update: { $set: { 'a.$[x]': 0 } } },
    new FailsWith(2),
  ),
]);
