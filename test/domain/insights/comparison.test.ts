import assert from 'node:assert/strict';
import { type ComparedItem, compareItems, strengthsOf } from '../../../server/domain/insights/comparison.ts';
import { shareFigure } from '../../../server/domain/insights/item-measure.ts';

const figure = (x: number, n: number) => {
  const found = shareFigure({ x, n });
  assert.ok(found);
  return found;
};

const one = (item: string, [x, n]: [number, number], company: [number, number] | null) => ({
  item,
  own: figure(x, n),
  company: company && figure(...company),
});

describe('a service beside the company', () => {
  it('differs only where the difference is clear, large enough and about 20 people or more', () => {
    // z of the first: 0.41 against 0.60 with SE 0.0511 and 0.0336 = −3.1; of the second 0.58 against 0.60, −0.3.
    const compared = compareItems([
      one('SQ13', [35, 86], [127, 212]),
      one('SQ4', [50, 86], [127, 212]),
      one('SQ9', [18, 19], [127, 212]),
      one('SQ1', [80, 86], null),
    ]);
    assert.deepEqual(
      compared.map(({ item, delta, word }) => [item, delta && Math.round(delta), word]),
      [
        ['SQ13', -19, 'worsened'],
        ['SQ4', -2, 'none'],
        ['SQ9', 35, 'uncertain'],
        ['SQ1', null, null],
      ],
    );
  });

  it('keeps what is above and changes what is below it, three of each at most, the clearest first', () => {
    const items = [10, 5, -3, 20, 1, -30, -8, -1].map((delta, i) => compared(`SQ${i + 1}`, delta));
    const { keep, change } = strengthsOf(items);
    assert.deepEqual(
      keep.map(({ item }) => item),
      ['SQ4', 'SQ1', 'SQ2'],
    );
    assert.deepEqual(
      change.map(({ item }) => item),
      ['SQ6', 'SQ7', 'SQ3'],
    );
    assert.deepEqual(strengthsOf([]), { keep: [], change: [] });
  });

  it('ranks by value where there is no company, and puts nothing on both sides', () => {
    const items = [70, 90, 50].map((value, i) => ({
      ...compared(`SQ${i + 1}`, null),
      own: figure(value, 100),
    }));
    const { keep, change } = strengthsOf(items);
    assert.deepEqual(
      keep.map(({ item }) => item),
      ['SQ2', 'SQ1'],
    );
    assert.deepEqual(
      change.map(({ item }) => item),
      ['SQ3'],
    );
  });
});

function compared(item: string, delta: number | null): ComparedItem {
  return { item, own: figure(30, 60), company: null, delta, word: 'none' };
}
