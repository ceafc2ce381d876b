import assert from 'node:assert/strict';
import { newcombe } from '../../../../server/domain/insights/metrics/proportion.ts';
import { changeInterval } from '../../../../server/domain/insights/metrics/service-change.ts';

const before = { x: 10, n: 30 };
const after = { x: 27, n: 30 };

describe('the interval of a service’s change', () => {
  it('is Newcombe’s own with one group of customers', () => {
    assert.deepEqual(
      changeInterval([{ people: 7, before, after }]).map((bound) => bound.toFixed(9)),
      newcombe(after, before).map((bound) => bound.toFixed(9)),
    );
  });

  it('narrows with a second group that says the same, and follows the headcount', () => {
    const one = { people: 10, before, after };
    const [low, high] = changeInterval([one]);
    const [lower, higher] = changeInterval([one, one]);
    assert.ok(lower > low && higher < high);
    const steady = { people: 90, before: { x: 60, n: 100 }, after: { x: 60, n: 100 } };
    const [from, to] = changeInterval([one, steady]);
    assert.ok(from < 0.1 * (17 / 30) && to > 0.1 * (17 / 30) && to < 0.3);
  });
});
