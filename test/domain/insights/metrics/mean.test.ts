import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Mean, meanChange, meanOf, scoreOf } from '../../../../server/domain/insights/metrics/mean.ts';
import vectors from '../metric-vectors.json' with { type: 'json' };
import { assertClose } from './close.ts';

const histogram = fc
  .array(fc.nat(30), { minLength: 5, maxLength: 5 })
  .filter((counts) => counts.some((n) => n > 0));

function score(counts: number[]): Mean {
  const mean = scoreOf(counts);
  assert.ok(mean);
  return mean;
}

describe('means', () => {
  for (const { counts, min, mean, interval, score: points, scoreInterval } of vectors.meanInterval) {
    it(`of ${counts.join(' ')}`, () => {
      const found = meanOf(counts, min);
      assert.ok(found);
      assertClose([found.value, ...found.interval], [mean, ...interval]);
      assertClose([score(counts).value, ...score(counts).interval], [points, ...scoreInterval]);
    });
  }

  it('are nothing without answers', () => {
    assert.equal(meanOf([0, 0, 0, 0, 0], 1), null);
    assert.equal(scoreOf([0, 0, 0, 0, 0]), null);
  });

  it('change by Welch: the t, df and p of the adjusted answers', () => {
    const change = meanChange(score([1, 2, 5, 14, 8]), score([4, 8, 9, 6, 3]));
    assertClose([change.shown, change.t, change.df, change.p], [25, 3.30623, 58.81897, 0.0016152]);
  });

  it('have an interval within the scale that holds the adjusted value and shrinks with answers', () => {
    fc.assert(
      fc.property(histogram, (counts) => {
        const { adjusted, interval } = score(counts);
        const more = score(counts.map((n) => 4 * n));
        assert.ok(
          interval[0] >= 0 && interval[1] <= 100 && interval[0] <= adjusted && adjusted <= interval[1],
        );
        assert.ok(more.interval[1] - more.interval[0] <= interval[1] - interval[0] + 1e-9);
      }),
    );
  });

  it('never change for sure when the answers are the same', () => {
    fc.assert(
      fc.property(histogram, (counts) =>
        assertClose([meanChange(score(counts), score(counts)).p], [1], 1e-6),
      ),
    );
  });
});
