import assert from 'node:assert/strict';
import { changeWord } from '../../../../server/domain/insights/metrics/change-word.ts';

const favourable = { metric: 'favourable', n: 20, isSignificant: true } as const;

describe('words for a change', () => {
  it('needs 5 points of favourable answers or 10 of NPS', () => {
    assert.equal(changeWord({ ...favourable, delta: 5 }), 'improved');
    assert.equal(changeWord({ ...favourable, delta: 100 * (0.55 - 0.5) }), 'improved');
    assert.equal(changeWord({ ...favourable, delta: -5 }), 'worsened');
    assert.equal(changeWord({ ...favourable, delta: 4.9 }), 'none');
    assert.equal(changeWord({ ...favourable, metric: 'nps', delta: 9.9 }), 'none');
    assert.equal(changeWord({ ...favourable, metric: 'nps', delta: -10 }), 'worsened');
  });

  it('needs significance', () => {
    assert.equal(changeWord({ ...favourable, delta: 30, isSignificant: false }), 'none');
  });

  it('is uncertain below 20 answers', () => {
    assert.equal(changeWord({ ...favourable, delta: 30, n: 19 }), 'uncertain');
  });
});
