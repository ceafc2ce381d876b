import assert from 'node:assert/strict';
import { measureOf } from '../../../server/domain/insights/item-measure.ts';
import { addUp } from '../../../server/domain/insights/service-rounds.ts';
import {
  companyTrend,
  type ItemRound,
  serviceTrend,
  standingService,
  totalTrend,
} from '../../../server/domain/insights/trend.ts';
import type { PublishedBlock } from '../../../server/domain/publication/published.ts';

const CS1 = measureOf('CS1') ?? assert.fail('CS1 has a measure');
const EN1 = measureOf('EN1') ?? assert.fail('EN1 has a measure');

const block = (id: string, people: number, counts: number[]): PublishedBlock => ({
  cut: 'department',
  kind: 'department',
  departmentId: id,
  name: id,
  members: [{ id, people }],
  counts,
});

function round(number: number, closesOn: string, blocks: PublishedBlock[] | null): ItemRound {
  const item = blocks && {
    item: 'CS1',
    total: addUp(blocks.map(({ counts }) => counts)),
    blocks,
    phrase: null,
  };
  return { roundId: `r${number}`, number, closesOn, versionId: 'v:1', item };
}

const close = (actual: number | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 5e-4, `${actual} is not ${expected}`);

describe('trend of a service', () => {
  // 10 of 20 and 5 of 10 favourable, weighted 30 : 10; then sales again with 16 of 20, tax carried over.
  const first = round(1, '2026-01-31', [
    block('sales', 30, [0, 5, 5, 5, 5]),
    block('tax', 10, [0, 2, 3, 4, 1]),
  ]);
  const second = round(2, '2026-04-30', [block('sales', 30, [0, 2, 2, 8, 8])]);

  it('is the mean of the last published blocks, weighted by headcount, with its band', () => {
    const [one, two] = serviceTrend([first, second], CS1);
    close(one?.figure?.value, 50);
    assert.equal(one?.figure?.n, 30);
    assert.equal(one?.freshShare, 1);
    // 0.75 · 80 % + 0.25 · 50 %; variances 0.75 · 0.25 / 24 and 0.5 · 0.5 / 14.
    close(two?.figure?.value, 72.5);
    assert.equal(two?.figure?.n, 30);
    close(two?.freshShare ?? undefined, 0.75);
    const reach = 100 * 1.959964 * Math.sqrt(0.75 ** 2 * (0.1875 / 24) + 0.25 ** 2 * (0.25 / 14));
    close(two?.figure?.interval?.[0], 72.5 - reach);
    close(two?.figure?.interval?.[1], 72.5 + reach);
    assert.deepEqual([one?.isJoined, two?.isJoined], [false, true]);
  });

  it('has a gap, not a zero, where a round could not be shown, and no line across it', () => {
    const points = serviceTrend(
      [first, round(2, '2026-02-28', null), round(3, '2026-03-31', second.item?.blocks ?? [])],
      CS1,
    );
    assert.deepEqual(
      points.map(({ state, figure, isJoined }) => [state, figure === null, isJoined]),
      [
        ['shown', false, false],
        ['not_shown', true, false],
        ['shown', false, false],
      ],
    );
  });

  it('says no more than a phrase where everybody said the same', () => {
    const phrased: ItemRound = {
      ...first,
      item: { item: 'CS1', total: null, blocks: [], phrase: 'unanimous' },
    };
    const [point] = serviceTrend([phrased], CS1);
    assert.deepEqual([point?.state, point?.figure], ['unanimous', null]);
  });

  it('gives no interval below 20 answers', () => {
    const [point] = serviceTrend([round(1, '2026-01-31', [block('tax', 10, [0, 2, 3, 4, 1])])], CS1);
    assert.deepEqual(point?.figure, { value: 50, n: 10, interval: null });
  });

  it('does not join a point that covers much more than the one before', () => {
    const small = round(1, '2026-01-31', [block('tax', 10, [0, 2, 3, 4, 1])]);
    const large = round(2, '2026-02-28', [block('sales', 30, [0, 2, 2, 8, 8])]);
    assert.equal(serviceTrend([small, large], CS1)[1]?.isJoined, false);
  });

  it('marks where the questions changed', () => {
    const changed = { ...second, versionId: 'v:2' };
    assert.deepEqual(
      serviceTrend([first, changed], CS1).map(({ isNewVersion }) => isNewVersion),
      [false, true],
    );
  });

  it('forgets values older than a year, and draws the last 13 rounds', () => {
    assert.equal(standingService([first], '2027-02-01', CS1), null);
    assert.equal(standingService([first], '2027-01-31', CS1)?.closesOn, '2026-01-31');
    const months = Array.from({ length: 15 }, (_, i) =>
      round(i, `2026-01-${String(i + 1).padStart(2, '0')}`, first.item?.blocks ?? []),
    );
    assert.deepEqual(
      serviceTrend(months, CS1).map(({ number }) => number),
      Array.from({ length: 13 }, (_, i) => i + 2),
    );
  });
});

describe('trend of engagement', () => {
  it('compares totals: 12 promoters and 4 detractors of 20 are +40', () => {
    const counts = [0, 0, 0, 0, 0, 2, 2, 2, 2, 6, 6];
    const history: ItemRound[] = [
      { ...round(1, '2026-03-31', null), item: { item: 'EN1', total: counts, blocks: [], phrase: null } },
    ];
    const [point] = totalTrend(history, EN1);
    assert.equal(point?.figure?.value, 40);
    // Rocks 2016: N = 23, p = 12.75/23, d = 4.75/23.
    const [p, d] = [12.75 / 23, 4.75 / 23];
    const reach = 100 * 1.959964 * Math.sqrt((p + d - (p - d) ** 2) / 23);
    close(point?.figure?.interval?.[0], 100 * (p - d) - reach);
    close(point?.figure?.interval?.[1], Math.min(100, 100 * (p - d) + reach));
  });
});

describe('trend of all services', () => {
  it('counts people, not ratings: 60 of 90 ratings by people asked about 3 are at least 30 people', () => {
    const [point] = companyTrend([
      {
        roundId: 'r',
        number: 1,
        closesOn: '2026-03-31',
        versionId: 'v',
        favourable: { x: 60, n: 90 },
        subjectsAsked: 3,
      },
    ]);
    close(point?.figure?.value, 66.6667);
    assert.equal(point?.figure?.n, 30);
    // Wilson of 20 of 30.
    close(point?.figure?.interval?.[0], 48.7803);
    close(point?.figure?.interval?.[1], 80.7695);
  });

  it('is a gap where nothing was shown', () => {
    const [point] = companyTrend([
      {
        roundId: 'r',
        number: 1,
        closesOn: '2026-03-31',
        versionId: 'v',
        favourable: { x: 0, n: 0 },
        subjectsAsked: 3,
      },
    ]);
    assert.deepEqual([point?.state, point?.figure], ['not_shown', null]);
  });
});
