import assert from 'node:assert/strict';
import { answersToDetect, detectableChange } from '../../../../server/domain/insights/metrics/detectable.ts';
import vectors from '../metric-vectors.json' with { type: 'json' };

describe('detectable change', () => {
  for (const { variance, delta, n } of vectors.detectableN) {
    it(`of ${delta} at variance ${variance} takes ${n} answers`, () => {
      assert.equal(answersToDetect(delta, variance), n);
      assert.ok(detectableChange(n, variance) <= delta);
      assert.ok(detectableChange(n - 1, variance) > delta);
    });
  }
});
