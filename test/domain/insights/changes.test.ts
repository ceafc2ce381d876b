import assert from 'node:assert/strict';
import { cellChanges } from '../../../server/domain/insights/cell-changes.ts';
import { companyQuality } from '../../../server/domain/insights/company.ts';
import { measureOf } from '../../../server/domain/insights/item-measure.ts';
import { serviceChanges } from '../../../server/domain/insights/service-changes.ts';
import { publicationsOf } from '../../../server/domain/insights/trend.ts';
import type { SealedRound } from '../../../server/domain/publication/snapshots.query.ts';
import { alone, serviceRound } from './blocks.ts';

const measure = measureOf('CS1') ?? assert.fail('CS1 has a measure');
const DAYS = { from: '2025-10-30', to: '2026-10-30' };

describe('what changed', () => {
  it('compares the same customers of two rounds, weighted by headcount, largest change first', () => {
    const up = publicationsOf([
      serviceRound(1, '2026-07-30', [alone('sales', [10, 40], 60), alone('ops', [10, 20], 20)]),
      serviceRound(2, '2026-10-30', [alone('sales', [36, 40], 60), alone('tax', [1, 5], 5)]),
    ]);
    const same = publicationsOf([
      serviceRound(1, '2026-07-30', [alone('sales', [20, 40], 60)]),
      serviceRound(2, '2026-10-30', [alone('sales', [21, 40], 60)]),
    ]);
    const few = publicationsOf([
      serviceRound(1, '2026-07-30', [alone('tax', [0, 6], 6)]),
      serviceRound(2, '2026-10-30', [alone('tax', [3, 6], 6)]),
    ]);
    const once = publicationsOf([serviceRound(2, '2026-10-30', [alone('sales', [20, 40], 60)])]);
    const changes = serviceChanges(
      [
        { subject: 'same', publications: same, measure },
        { subject: 'once', publications: once, measure },
        { subject: 'up', publications: up, measure },
        { subject: 'few', publications: few, measure },
      ],
      DAYS,
    );
    assert.deepEqual(
      changes.map(({ subject, word }) => [subject, word]),
      [
        ['up', 'improved'],
        ['few', 'uncertain'],
        ['same', 'none'],
      ],
    );
    const [first] = changes;
    assert.deepEqual([first?.before, first?.after, first?.nBefore, first?.nAfter], [25, 90, 40, 40]);
  });

  it('calls nothing a change that one of many comparisons shows by chance', () => {
    // 12 of 20 against 18 of 20: pooled z = 2.19, p = 0.028. Alone it counts; as one of three with p near 1 it does not.
    const borderline = { before: [0, 8, 0, 12, 0], after: [0, 2, 0, 18, 0] };
    const same = { before: [0, 10, 0, 10, 0], after: [0, 10, 0, 10, 0] };
    assert.equal(cellChanges([borderline], measure)[0]?.word, 'improved');
    assert.equal(cellChanges([borderline, same, same], measure)[0]?.word, 'none');
  });

  it('compares all services by people, first shown round to last', () => {
    const plan = { sales: ['it', 'hr'] };
    const rounds = ['a', 'b'].map((_id) => ({ _id, plan }) as unknown as SealedRound);
    const point = (roundId: string, number: number) => ({
      roundId,
      number,
      closesOn: `2026-0${number}-01`,
      versionId: 'v',
    });
    const points = new Map([
      ['a', point('a', 1)],
      ['b', point('b', 2)],
    ]);
    const of = (roundId: string, x: number) => ({
      ...serviceRound(1, '', [alone('sales', [x, 100])]),
      roundId,
    });
    const quality = companyQuality(
      { rounds, points },
      {
        headlineItem: 'CS1',
        rounds: new Map([
          ['it', [of('a', 50), of('b', 70)]],
          ['hr', [of('a', 50), of('b', 70)]],
        ]),
      },
    );
    // 200 ratings by people asked about two services: 100 people, 50 % against 70 %.
    assert.deepEqual(
      quality.points.map(({ figure }) => [figure?.value, figure?.n]),
      [
        [50, 100],
        [70, 100],
      ],
    );
    assert.deepEqual([quality.ratings, quality.services, quality.change?.word], [200, 2, 'improved']);
  });
});
