import assert from 'node:assert/strict';
import { matchedStrata, serviceChange } from '../../../../server/domain/insights/metrics/service-change.ts';
import type { Counts } from '../../../../server/domain/publication/histogram.ts';
import vectors from '../metric-vectors.json' with { type: 'json' };
import { assertClose } from './close.ts';

const proportion = ([x = 0, n = 0]: number[]) => ({ x, n });
const favourable = ([no = 0, yes = 0]: Counts) => ({ x: yes, n: no + yes });

const block = (ids: string, yes: number) => ({
  members: [...ids].map((id) => ({ id, people: 10 })),
  counts: [10 - yes, yes],
});
const publication = (closesOn: string, ...blocks: ReturnType<typeof block>[]) => ({ closesOn, blocks });
const YEAR = { from: '2025-01-01', to: '2025-12-31' };

describe('service change', () => {
  for (const { blocks, delta, x2, p } of vectors.serviceChange) {
    it(`over ${blocks.length} blocks`, () => {
      const strata = blocks.map(({ before, after, ...rest }) => {
        const people = 'people' in rest ? Number(rest.people) : 1;
        return { people, before: proportion(before), after: proportion(after) };
      });
      const change = serviceChange(strata);
      assert.ok(change);
      assertClose([change.x2, change.p], [x2, p]);
      if (delta !== undefined) assertClose([change.delta], [delta]);
    });
  }

  it('is nothing without blocks, and no change where all answers are alike', () => {
    assert.equal(serviceChange([]), null);
    const all = { x: 9, n: 9 };
    assert.deepEqual(serviceChange([{ people: 9, before: all, after: all }]), { delta: 0, x2: 0, p: 1 });
  });

  it('compares each block with its previous publication, whichever round that was', () => {
    const strata = matchedStrata(
      [
        publication('2025-01-31', block('a', 1), block('bc', 2)),
        publication('2025-04-30', block('a', 3)),
        publication('2025-07-31', block('cb', 4), block('d', 5)),
      ],
      YEAR,
      favourable,
    );
    assert.deepEqual(strata, [
      { people: 20, before: { x: 2, n: 10 }, after: { x: 4, n: 10 } },
      { people: 10, before: { x: 1, n: 10 }, after: { x: 3, n: 10 } },
    ]);
  });

  it('leaves out blocks regrouped since, and values older than the window', () => {
    const regrouped = [
      publication('2025-01-31', block('ab', 1)),
      publication('2025-04-30', block('ab', 3)),
      publication('2025-07-31', block('a', 3)),
    ];
    assert.deepEqual(matchedStrata(regrouped, YEAR, favourable), []);
    assert.deepEqual(matchedStrata(regrouped.slice(0, 2), { ...YEAR, from: '2025-02-01' }, favourable), []);
  });
});
