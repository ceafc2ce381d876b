import assert from 'node:assert/strict';
import { rowsOfItem } from '../../../server/domain/exports/result-rows.ts';
import type { ItemRound } from '../../../server/domain/insights/trend.ts';
import { alone, serviceRound, together } from '../insights/blocks.ts';

describe('rows of results', () => {
  const history = [
    serviceRound(1, '2026-07-30', [alone('ops', [6, 10], 20)]),
    serviceRound(2, '2026-10-30', [alone('sales', [36, 40], 60), together(['law', 'tax'], [3, 6])]),
  ];

  it('are the service as pages show it, then the last value of every customer', () => {
    const rows = rowsOfItem(history, 'it', 'CS1');
    assert.deepEqual(
      rows.map((row) => [
        row.group ? (row.group.departmentId ?? row.group.kind) : 'all',
        Math.round(row.figure?.value ?? -1),
        row.figure?.n,
        row.valueOf,
      ]),
      [
        // (60 · 90 + 20 · 60 + 10 · 50) / 90 people
        ['all', 79, 56, '2026-10-30'],
        ['sales', 90, 40, '2026-10-30'],
        ['others', 50, 6, '2026-10-30'],
        ['ops', 60, 10, '2026-07-30'],
      ],
    );
    // Scores of answers 2 and 4 are 25 and 75: sales 0.9 · 75 + 0.1 · 25 = 70.
    assert.equal(rows[1]?.score, 70);
    assert.ok(Math.abs((rows[0]?.score ?? 0) - (60 * 70 + 20 * 55 + 10 * 50) / 90) < 0.05);
  });

  it('say one word, and no number, of what is not shown', () => {
    const hidden = rowsOfItem([serviceRound(1, '2026-07-30', null)], 'it', 'CS1');
    assert.deepEqual(
      hidden.map(({ state, figure, score, nps }) => [state, figure, score, nps]),
      [['not_shown', null, null, null]],
    );
    const item = { item: 'CS1', total: null, blocks: [] as [], phrase: 'unanimous' as const };
    const phrased: ItemRound = { ...serviceRound(1, '2026-07-30', null), item };
    assert.deepEqual(
      rowsOfItem([phrased], 'it', 'CS1').map(({ state, figure, score }) => [state, figure, score]),
      [['unanimous', null, null]],
    );
  });

  it('give the company its total, and eNPS for recommendation', () => {
    const counts = [0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 12];
    const item = { item: 'EN1', total: counts, blocks: [], phrase: null };
    const [row] = rowsOfItem([{ ...serviceRound(1, '2026-07-30', null), item }], 'company', 'EN1');
    assert.deepEqual([row?.metric, row?.figure?.value, row?.nps, row?.score], ['nps', 40, 40, 80]);
  });

  it('are none for texts', () => {
    assert.deepEqual(rowsOfItem(history, 'it', 'OP2'), []);
  });
});
