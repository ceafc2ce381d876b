import assert from 'node:assert/strict';
import { reciprocity } from '../../../../server/domain/insights/metrics/reciprocity.ts';

const kindOf = (one: number, other: number, n = 100) =>
  reciprocity({ value: one, n }, { value: other, n }).kind;

describe('reciprocity', () => {
  it('tells partners, strained pairs and one-sided ones apart', () => {
    assert.equal(kindOf(80, 72), 'partners');
    assert.equal(kindOf(40, 45), 'strained');
    assert.equal(kindOf(85, 55), 'one_way');
    assert.equal(kindOf(65, 60), 'neutral');
  });

  it('says nothing of fewer than 20 answers, and calls no side better within the margin', () => {
    assert.deepEqual(reciprocity({ value: 80, n: 19 }, { value: 60, n: 90 }), {
      asymmetry: 20,
      mutual: 70,
      interval: null,
      kind: 'uncertain',
    });
    assert.equal(kindOf(75, 60, 20), 'neutral', '15 points between 20 answers each may be chance');
  });

  it('has the interval of Newcombe’s first example in points: 56 of 70 and 48 of 80', () => {
    const { interval } = reciprocity({ value: 80, n: 70 }, { value: 60, n: 80 });
    assert.deepEqual(
      interval?.map((bound) => bound.toFixed(2)),
      ['5.24', '33.39'],
    );
  });
});
