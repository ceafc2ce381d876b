import assert from 'node:assert/strict';
import { logOddsZ } from '../../../../server/domain/insights/metrics/log-odds.ts';

const words = (counts: Record<string, number>, total: number) => ({
  counts: new Map(Object.entries(counts)),
  total,
});

describe('log-odds with an informative Dirichlet prior', () => {
  it('is that of the formula', () => {
    // prior = 500 · 30 / 300 = 50; odds (75 / 525) and (55 / 645)
    const z = logOddsZ('delay', words({ delay: 25 }, 100), words({ delay: 5 }, 200));
    const expected = (Math.log(75 / 525) - Math.log(55 / 645)) / Math.sqrt(1 / 75 + 1 / 55);
    assert.ok(Math.abs(z - expected) < 1e-12, `${z}`);
    assert.ok(z > 1.96);
  });

  it('is none where both use a word alike, or not at all', () => {
    assert.ok(Math.abs(logOddsZ('a', words({ a: 10 }, 100), words({ a: 10 }, 100))) < 1e-12);
    assert.equal(logOddsZ('b', words({ a: 10 }, 100), words({ a: 10 }, 100)), 0);
  });

  it('turns its sign with the sides', () => {
    const [one, other] = [words({ a: 20 }, 100), words({ a: 2 }, 100)];
    assert.equal(logOddsZ('a', one, other), -logOddsZ('a', other, one));
  });
});
