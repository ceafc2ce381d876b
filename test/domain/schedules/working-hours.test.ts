import assert from 'node:assert/strict';
import { workingMoment } from '../../../server/domain/schedules/working-hours.ts';

const ZONE = 'America/Sao_Paulo';

/** Local time in São Paulo, three hours behind UTC. */
const local = (text: string) => new Date(`${text}:00-03:00`);

describe('workingMoment', () => {
  for (const [given, expected] of [
    ['2026-01-07T08:00', '2026-01-07T08:00'],
    ['2026-01-07T17:59', '2026-01-07T17:59'],
    ['2026-01-07T07:59', '2026-01-07T08:00'],
    ['2026-01-07T18:00', '2026-01-08T08:00'],
    ['2026-01-09T18:00', '2026-01-12T08:00'],
    ['2026-01-10T12:00', '2026-01-12T08:00'],
    ['2026-01-11T23:30', '2026-01-12T08:00'],
    ['2026-01-12T00:10', '2026-01-12T08:00'],
  ] as const)
    it(`${given} becomes ${expected}`, () => {
      assert.equal(workingMoment(local(given), ZONE).toISOString(), local(expected).toISOString());
    });

  it('counts hours in the zone it is given', () => {
    const evening = local('2026-01-07T18:30');
    assert.equal(workingMoment(evening, 'America/Manaus'), evening);
  });
});
