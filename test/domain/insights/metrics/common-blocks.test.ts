import assert from 'node:assert/strict';
import { commonBlocks } from '../../../../server/domain/insights/metrics/common-blocks.ts';

const block = (ids: string, ...counts: number[]) => ({
  members: [...ids].map((id) => ({ id, people: 10 })),
  counts,
});

describe('blocks of a composite', () => {
  it('are those that every item was published in, with the same members', () => {
    const first = [block('a', 1, 5), block('bc', 2, 6), block('d', 3, 7)];
    const second = [block('cb', 4, 8), block('d', 0, 9), block('a', 5, 5)];
    const third = [block('ad', 6, 6), block('bc', 1, 9)];
    assert.deepEqual(commonBlocks([first, second, third]), [
      {
        members: first[1]?.members,
        cells: [
          [2, 6],
          [4, 8],
          [1, 9],
        ],
      },
    ]);
    assert.equal(commonBlocks([first, second]).length, 3);
  });

  it('are none when an item was not published', () => {
    assert.deepEqual(commonBlocks([[block('a', 1, 5)], []]), []);
    assert.deepEqual(commonBlocks([]), []);
  });
});
