import assert from 'node:assert/strict';
import { engagementColumn } from '../../../server/domain/insights/engagement.ts';
import { measureOf } from '../../../server/domain/insights/item-measure.ts';
import { spreadOf } from '../../../server/domain/insights/spread.ts';
import type { ItemRound } from '../../../server/domain/insights/trend.ts';
import type { PublishedBlock } from '../../../server/domain/publication/published.ts';
import { together } from './blocks.ts';

const EN1 = measureOf('EN1') ?? assert.fail('EN1 has a measure');
const CS1 = measureOf('CS1') ?? assert.fail('CS1 has a measure');

/** A department's eNPS answers: detractors at 3, passives at 7, promoters at 10. */
function department(id: string, [detractors, passives, promoters]: [number, number, number]): PublishedBlock {
  const counts = [0, 0, 0, detractors, 0, 0, 0, passives, 0, 0, promoters];
  return {
    cut: 'department',
    kind: 'department',
    departmentId: id,
    name: id,
    members: [{ id, people: 40 }],
    counts,
  };
}

function round(number: number, blocks: PublishedBlock[]): ItemRound {
  const total = Array.from({ length: 11 }, (_, i) =>
    blocks.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0),
  );
  const item = { item: 'EN1', total, blocks, phrase: null };
  return { roundId: `r${number}`, number, closesOn: `2026-0${number}-30`, versionId: 'v', item };
}

describe('engagement by department', () => {
  const others = { ...together(['law', 'tax'], [0, 0]), counts: [0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 4] };
  const column = engagementColumn(
    [
      round(3, [department('ops', [20, 10, 10]), department('it', [4, 2, 4])]),
      round(6, [department('ops', [2, 8, 30]), department('it', [2, 2, 6]), others]),
    ],
    EN1,
  );

  it('is eNPS with a band from 20 answers on', () => {
    const [ops, it] = [column.byDepartment.get('ops'), column.byDepartment.get('it')];
    assert.equal(ops?.figure.value, 70);
    assert.ok(ops?.figure.interval && ops.figure.interval[0] < 70 && ops.figure.interval[1] > 70);
    assert.deepEqual(it?.figure, { value: 40, n: 10, interval: null });
  });

  it('is compared with the round before: from −25 to +70 is a change, ten answers are uncertain', () => {
    assert.deepEqual(column.byDepartment.get('ops')?.change, { delta: 95, word: 'improved' });
    assert.deepEqual(column.byDepartment.get('it')?.change, { delta: 40, word: 'uncertain' });
  });

  it('pools those published together and adds up the company', () => {
    assert.deepEqual(column.others?.members, ['law', 'tax']);
    assert.ok(Math.abs((column.others?.figure.value ?? 0) - 100 / 3) < 1e-9);
    assert.equal(column.total?.figure.n, 56);
  });

  it('says no more than a phrase where everybody said the same', () => {
    const item = { item: 'EN1', total: null, blocks: [] as [], phrase: 'unanimous' as const };
    const { state, total, byDepartment } = engagementColumn([{ ...round(6, []), item }], EN1);
    assert.deepEqual([state, total, byDepartment.size], ['unanimous', null, 0]);
  });
});

describe('a distribution', () => {
  it('has a part for each of five answers, from 20 answers on', () => {
    assert.equal(spreadOf([1, 2, 3, 6, 7], CS1), null);
    const spread = spreadOf([1, 2, 3, 6, 8], CS1);
    assert.equal(spread?.n, 20);
    assert.deepEqual(
      spread?.parts.map(({ step, from, to, percent }) => [step, from, to, percent]),
      [
        [1, 1, 1, 5],
        [2, 2, 2, 10],
        [3, 3, 3, 15],
        [4, 4, 4, 30],
        [5, 5, 5, 40],
      ],
    );
  });

  it('groups recommendation into 0–6, 7–8 and 9–10', () => {
    const spread = spreadOf([1, 0, 0, 0, 0, 0, 3, 4, 2, 5, 5], EN1);
    assert.deepEqual(
      spread?.parts.map(({ from, to, percent }) => [from, to, percent]),
      [
        [0, 6, 20],
        [7, 8, 30],
        [9, 10, 50],
      ],
    );
  });
});
