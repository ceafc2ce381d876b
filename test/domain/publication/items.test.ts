import assert from 'node:assert/strict';
import type { Block } from '../../../server/domain/publication/blocks.ts';
import { totalOf } from '../../../server/domain/publication/histogram.ts';
import { type Cell, decideItem } from '../../../server/domain/publication/items.ts';
import { leanings } from '../../../server/domain/surveys/favourable.ts';

const FIVE = { k: 5, leanings: leanings({ min: 1, max: 5 }) };
const ELEVEN = { k: 5, leanings: leanings({ min: 0, max: 10 }) };

function cell(path: string, counts: number[]): Cell {
  const block: Block = {
    cut: 'department',
    kind: 'department',
    departmentId: path,
    members: [{ id: path, path }],
  };
  return { block, count: totalOf(counts), counts };
}

function decide(cells: Record<string, number[]>, rule = FIVE): Record<string, number[]> | string | null {
  const decided = decideItem(
    Object.entries(cells).map(([path, counts]) => cell(path, counts)),
    rule,
  );
  if (decided === null || decided === 'unanimous') return decided;
  return Object.fromEntries(
    decided.map(({ block, counts }) => [block.members.map(({ id }) => id).join('+'), counts]),
  );
}

describe('an item', () => {
  it('is shown by block where k people answered it and not alike', () => {
    const cells = { a: [0, 0, 1, 4, 0], b: [1, 1, 1, 1, 1] };
    assert.deepEqual(decide(cells), cells);
  });

  it('merges a block of fewer than k answers into the smallest other one, ties by path', () => {
    assert.deepEqual(
      decide({ d: [0, 0, 1, 3, 0], c: [0, 0, 1, 5, 0], b: [0, 0, 1, 5, 0], a: [3, 3, 3, 3, 3] }),
      {
        a: [3, 3, 3, 3, 3],
        c: [0, 0, 1, 5, 0],
        'b+d': [0, 0, 2, 8, 0],
      },
    );
  });

  it('merges a block nobody answered it in, as it merges one with few answers', () => {
    assert.deepEqual(decide({ a: [0, 0, 2, 4, 0], b: [0, 0, 0, 0, 0], c: [0, 0, 2, 4, 1] }), {
      'a+b': [0, 0, 2, 4, 0],
      c: [0, 0, 2, 4, 1],
    });
  });

  it('merges a block that agrees fully, again and again until none does', () => {
    assert.deepEqual(
      decide({ a: [0, 0, 0, 0, 5], b: [0, 0, 0, 0, 6], c: [0, 0, 0, 1, 6], d: [1, 1, 1, 1, 9] }),
      {
        'a+b+c': [0, 0, 0, 1, 17],
        d: [1, 1, 1, 1, 9],
      },
    );
  });

  it('merges a block whose answers are all unfavourable', () => {
    assert.deepEqual(decide({ a: [3, 2, 0, 0, 0], b: [3, 2, 1, 0, 0] }), { 'a+b': [6, 4, 1, 0, 0] });
    const detractors = { a: [0, 0, 0, 1, 0, 2, 3, 0, 0, 0, 0], b: [0, 0, 0, 0, 0, 0, 6, 1, 0, 0, 0] };
    assert.deepEqual(Object.keys(decide(detractors, ELEVEN) ?? {}), ['a+b']);
  });

  it('shows a block of 20 however alike its answers are, and 19 not', () => {
    assert.deepEqual(decide({ a: [0, 0, 0, 0, 20], b: [1, 1, 1, 1, 1] }), {
      a: [0, 0, 0, 0, 20],
      b: [1, 1, 1, 1, 1],
    });
    assert.deepEqual(decide({ a: [0, 0, 0, 0, 19], b: [1, 1, 1, 1, 1] }), { 'a+b': [1, 1, 1, 1, 20] });
  });

  it('is a phrase when all its answers are alike', () => {
    assert.equal(decide({ a: [0, 0, 0, 0, 6], b: [0, 0, 0, 0, 7] }), 'unanimous');
    assert.equal(decide({ a: [3, 3, 0, 0, 0] }), 'unanimous');
  });

  it('is not shown when fewer than k people answered it, alike or not', () => {
    assert.equal(decide({ a: [1, 1, 0, 0, 0], b: [0, 0, 1, 1, 0] }), null);
    assert.equal(decide({ a: [4, 0, 0, 0, 0] }), null);
    assert.equal(decide({}), null);
  });
});
