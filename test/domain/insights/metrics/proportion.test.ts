import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  fisher,
  newcombe,
  pOfChange,
  pooledZ,
  wilson,
} from '../../../../server/domain/insights/metrics/proportion.ts';
import vectors from '../metric-vectors.json' with { type: 'json' };
import { assertClose } from './close.ts';

const proportion = fc
  .record({ x: fc.nat(80), rest: fc.nat(80) })
  .filter(({ x, rest }) => x + rest > 0)
  .map(({ x, rest }) => ({ x, n: x + rest }));

describe('proportions', () => {
  for (const { x, n, interval } of vectors.wilson) {
    it(`Wilson of ${x} in ${n}`, () => assertClose(wilson({ x, n }), interval));
  }

  for (const { x1, n1, x2, n2, interval, z, p } of vectors.newcombe) {
    const [after, before] = [
      { x: x1, n: n1 },
      { x: x2, n: n2 },
    ];
    it(`Newcombe and pooled z of ${x1}/${n1} against ${x2}/${n2}`, () => {
      assertClose(newcombe(after, before), interval);
      assertClose([pooledZ(after, before)], [z], 0.005);
      assertClose([pOfChange(after, before)], [p], 0.0005);
    });
  }

  it('Fisher when few answers are expected: the lady who tasted eight cups', () => {
    const [after, before] = [
      { x: 3, n: 4 },
      { x: 1, n: 4 },
    ];
    assertClose([fisher(after, before), pOfChange(after, before)], [34 / 70, 34 / 70]);
    assertClose([fisher({ x: 4, n: 4 }, { x: 0, n: 4 })], [2 / 70]);
  });

  it('the interval holds the share, and widens with fewer answers', () => {
    fc.assert(
      fc.property(proportion, ({ x, n }) => {
        const [lower, upper] = wilson({ x, n });
        const [closer, further] = wilson({ x: 4 * x, n: 4 * n });
        assert.ok(lower <= x / n + 1e-12 && x / n <= upper + 1e-12);
        assert.ok(further - closer < upper - lower);
      }),
    );
  });

  it('a change is as likely seen from either side', () => {
    fc.assert(
      fc.property(proportion, proportion, (after, before) => {
        assertClose([pOfChange(after, before)], [pOfChange(before, after)], 1e-6);
        const [lower, upper] = newcombe(after, before);
        const [negative, positive] = newcombe(before, after);
        assertClose([lower, upper], [-positive, -negative], 1e-9);
      }),
    );
  });
});
