import assert from 'node:assert/strict';
import {
  joins,
  meanEstimate,
  shareEstimate,
  trendPoint,
  weightedBand,
} from '../../../../server/domain/insights/metrics/service-trend.ts';
import { standingBlocks } from '../../../../server/domain/insights/metrics/standing-blocks.ts';
import type { Counts } from '../../../../server/domain/publication/histogram.ts';
import vectors from '../metric-vectors.json' with { type: 'json' };
import { assertClose } from './close.ts';

/** Two categories: unfavourable, favourable. */
const favourable = ([no = 0, yes = 0]: Counts) => shareEstimate({ x: yes, n: no + yes });
const measure = { estimate: favourable, range: [0, 1] as [number, number] };

const block = (people: Record<string, number>, counts: number[]) => ({
  members: Object.entries(people).map(([id, headcount]) => ({ id, people: headcount })),
  counts,
});

const FIRST = {
  closesOn: '2026-01-31',
  blocks: [block({ hr: 30, law: 10 }, [5, 5]), block({ it: 60 }, [0, 10])],
};
const SECOND = { closesOn: '2026-04-30', blocks: [block({ hr: 32 }, [2, 6])] };
const YEAR = { from: '2025-05-01', to: '2026-04-30' };

function pointAt(day: string) {
  const point = trendPoint(standingBlocks([FIRST, SECOND], { ...YEAR, to: day }), day, measure);
  assert.ok(point);
  return point;
}

describe('service trend', () => {
  for (const { blocks, value, interval } of vectors.serviceTrendPoint) {
    it(`of blocks of ${blocks.map((each) => each.people).join(', ')} people`, () => {
      const estimates = blocks.map(({ people, favourable: x, n }) => ({
        people,
        ...shareEstimate({ x, n }),
      }));
      const band = weightedBand(estimates, [0, 1]);
      assertClose([band?.value ?? Number.NaN, ...(band?.interval ?? [])], [value, ...interval]);
    });
  }

  it('takes the last block of every department, weighted by headcount then', () => {
    const standing = standingBlocks([FIRST, SECOND], YEAR);
    assert.deepEqual(
      standing.map(({ closesOn, standing: members }) => [closesOn, members]),
      [
        ['2026-04-30', [{ id: 'hr', people: 32 }]],
        ['2026-01-31', [{ id: 'law', people: 10 }]],
        ['2026-01-31', [{ id: 'it', people: 60 }]],
      ],
    );
    const point = pointAt('2026-04-30');
    assertClose([point.value, point.freshShare], [(32 * 0.75 + 10 * 0.5 + 60) / 102, 32 / 102]);
    assert.equal(point.ratings, 28);
  });

  it('forgets values older than the window', () => {
    assert.equal(standingBlocks([FIRST, SECOND], { from: '2026-02-01', to: '2026-04-30' }).length, 1);
    assert.equal(trendPoint([], '2026-04-30', measure), null);
  });

  it('joins points that cover each other by 80 %', () => {
    const [first, second] = [pointAt('2026-01-31'), pointAt('2026-04-30')];
    assert.ok(joins(first, second));
    const alone = trendPoint(standingBlocks([SECOND], YEAR), '2026-04-30', measure);
    assert.ok(alone);
    assert.ok(!joins(alone, second));
    assert.ok(joins(second, alone));
  });

  it('estimates means with the variance of adjusted answers', () => {
    const { value, variance } = meanEstimate([1, 2, 5, 14, 8], 1);
    assertClose([value, variance], [3.8667, 0.036767]);
    assert.throws(() => meanEstimate([0, 0], 1), RangeError);
  });
});
