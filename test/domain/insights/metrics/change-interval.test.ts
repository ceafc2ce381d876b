import assert from 'node:assert/strict';
import { newcombe } from '../../../../server/domain/insights/metrics/proportion.ts';
import { changeInterval, strataBetween } from '../../../../server/domain/insights/metrics/service-change.ts';

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

describe('what changed between two days', () => {
  const block = (id: string, counts: number[]) => ({ members: [{ id, people: 10 }], counts });
  const favourable = ([no = 0, yes = 0]: readonly number[]) => ({ x: yes, n: no + yes });
  const days = { earlier: { from: '2025-08-31', to: '2026-08-31' }, to: '2026-10-31' };
  const between = (...publications: { closesOn: string; blocks: ReturnType<typeof block>[] }[]) =>
    strataBetween(publications, days, favourable);

  it('holds the latest value of each group against its last one until the first day, however far back', () => {
    const strata = between(
      { closesOn: '2026-03-31', blocks: [block('sales', [9, 1])] },
      { closesOn: '2026-05-31', blocks: [block('sales', [8, 2])] },
      { closesOn: '2026-09-30', blocks: [block('sales', [5, 5])] },
      { closesOn: '2026-10-31', blocks: [block('sales', [2, 8])] },
    );
    assert.deepEqual(strata, [{ people: 10, before: { x: 2, n: 10 }, after: { x: 8, n: 10 } }]);
  });

  it('leaves out who has not answered since, who was not shown before, and what is over a year old', () => {
    assert.deepEqual(between({ closesOn: '2026-05-31', blocks: [block('sales', [8, 2])] }), []);
    assert.deepEqual(between({ closesOn: '2026-10-31', blocks: [block('sales', [8, 2])] }), []);
    const old = { closesOn: '2025-05-31', blocks: [block('sales', [8, 2])] };
    assert.deepEqual(between(old, { closesOn: '2026-10-31', blocks: [block('sales', [2, 8])] }), []);
  });
});
