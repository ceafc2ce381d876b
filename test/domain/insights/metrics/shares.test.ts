import assert from 'node:assert/strict';
import { favourableShare } from '../../../../server/domain/insights/metrics/favourable-share.ts';
import { peopleAtLeast } from '../../../../server/domain/insights/metrics/people-at-least.ts';
import { responseRate } from '../../../../server/domain/insights/metrics/response-rate.ts';
import { sentimentShare } from '../../../../server/domain/insights/metrics/sentiment-share.ts';
import { leanings } from '../../../../server/domain/surveys/favourable.ts';
import vectors from '../metric-vectors.json' with { type: 'json' };
import { assertClose } from './close.ts';

describe('shares', () => {
  it('favourable: 4–5 of 5, 5–7 of 7 for ease, mirrored when more is worse', () => {
    const share = favourableShare([1, 1, 0, 3, 5], leanings({ min: 1, max: 5 }));
    assert.deepEqual([share?.x, share?.n, share?.value], [8, 10, 0.8]);
    assertClose(share?.interval ?? [], [0.4902, 0.9433]);
    const ease = leanings({ min: 1, max: 7, measuresEffort: true });
    assert.equal(favourableShare([1, 1, 1, 1, 2, 2, 2], ease)?.x, 6);
    const worse = leanings({ min: 1, max: 5, higherIsWorse: true });
    assert.equal(favourableShare([1, 1, 0, 3, 5], worse)?.x, 2);
    assert.equal(favourableShare([0, 0, 0, 0, 0], worse), null);
  });

  it('response rate leaves out bounces and those who left before', () => {
    const rate = responseRate({ answered: 8, invited: 13, bounced: 2, withdrawn: 1 });
    assert.deepEqual([rate?.n, rate?.value], [10, 0.8]);
    assert.equal(responseRate({ answered: 0, invited: 2, bounced: 1, withdrawn: 1 }), null);
  });

  it('negative comments among the labelled, no signal apart', () => {
    const share = sentimentShare(['neg', 'neg', 'pos', 'neu', 'none', 'none']);
    assert.deepEqual([share.negative?.x, share.negative?.n, share.noSignal], [2, 4, 2]);
    assert.deepEqual(sentimentShare(['none']), { negative: null, noSignal: 1 });
  });

  for (const { ratings, subjectsAsked, people } of vectors.peopleLowerBound) {
    it(`${ratings} ratings of ${subjectsAsked} subjects a person are ≥ ${people} people`, () => {
      assert.equal(peopleAtLeast(ratings, subjectsAsked), people);
    });
  }
});
