import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Camps,
  campsOf,
  type Nps,
  npsChange,
  npsOf,
} from '../../../../server/domain/insights/metrics/nps.ts';
import vectors from '../metric-vectors.json' with { type: 'json' };
import { assertClose } from './close.ts';

function score(camps: Camps): Nps {
  const nps = npsOf(camps);
  assert.ok(nps);
  return nps;
}

const ofTriple = ([promoters = 0, detractors = 0, n = 0]: number[]) => score({ promoters, detractors, n });

describe('NPS', () => {
  for (const vector of vectors.nps) {
    it(`of ${vector.promoters} promoters and ${vector.detractors} detractors among ${vector.n}`, () => {
      const nps = score(vector);
      assert.equal(nps.value, vector.nps);
      assertClose(
        [nps.adjusted, nps.standardError, ...nps.interval],
        [vector.adjusted, vector.se, ...vector.interval],
        0.05,
      );
    });
  }

  for (const { after, before, z, p, shownDelta, adjustedDelta } of vectors.npsChange) {
    it(`changes from ${before} to ${after}`, () => {
      const change = npsChange(ofTriple(after), ofTriple(before));
      assert.equal(change.shown, shownDelta);
      assertClose([change.adjusted, change.z, change.p], [adjustedDelta, z, p], 0.006);
    });
  }

  it('counts 9–10 as promoters and 0–6 as detractors', () => {
    assert.deepEqual(campsOf([1, 1, 1, 1, 1, 1, 1, 50, 50, 2, 3]), { promoters: 5, detractors: 7, n: 112 });
  });

  it('is nothing without answers', () => {
    assert.equal(npsOf({ promoters: 0, detractors: 0, n: 0 }), null);
  });

  it('stays within −100 and 100 and mirrors when camps swap', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (promoters, detractors, passives) => {
        fc.pre(promoters + detractors + passives > 0);
        const n = promoters + detractors + passives;
        const nps = score({ promoters, detractors, n });
        const mirror = score({ promoters: detractors, detractors: promoters, n });
        assert.ok(nps.interval[0] >= -100 && nps.interval[1] <= 100 && nps.interval[0] < nps.interval[1]);
        assertClose(nps.interval, [-mirror.interval[1], -mirror.interval[0]], 1e-9);
      }),
    );
  });
});
