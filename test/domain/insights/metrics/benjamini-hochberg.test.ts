import assert from 'node:assert/strict';
import fc from 'fast-check';
import { benjaminiHochberg } from '../../../../server/domain/insights/metrics/benjamini-hochberg.ts';
import vectors from '../metric-vectors.json' with { type: 'json' };

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

describe('Benjamini–Hochberg', () => {
  for (const { q, p, significant } of vectors.benjaminiHochberg) {
    it(`of ${p.join(' ')} at ${q}`, () => assert.deepEqual(benjaminiHochberg(p, q), significant));
  }

  it('keeps the order given, and nothing of nothing', () => {
    assert.deepEqual(benjaminiHochberg([0.2, 0.001, 0.04, 0.02, 0.03]), [false, true, true, true, true]);
    assert.deepEqual(benjaminiHochberg([]), []);
  });

  it('keeps p ≤ q/m, drops p > q, and never prefers a larger p', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const significant = benjaminiHochberg(p);
        p.forEach((each, i) => {
          if (each <= 0.05 / p.length) assert.ok(significant[i]);
          if (each > 0.05) assert.ok(!significant[i]);
          p.forEach((other, j) => {
            if (significant[i] && other <= each) assert.ok(significant[j]);
          });
        });
      }),
    );
  });
});
