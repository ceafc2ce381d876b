import assert from 'node:assert/strict';
import { afterWorkingDays, headsMayRead, withDescendants } from '../../../server/domain/insights/heads.ts';

const ZONE = 'America/Sao_Paulo';
const BOUNDS = { headsReadAfterDays: 1, zone: ZONE };
/** Friday 13 November 2026, 18:02 in São Paulo. */
const sealedAt = new Date('2026-11-13T21:02:00Z');

describe('what heads read', () => {
  it('waits for working days after the seal, not for days of the week-end', () => {
    const round = { readers: 'hr+head' as const, sealedAt };
    assert.equal(headsMayRead(round, BOUNDS, new Date('2026-11-16T21:01:59Z')), false);
    assert.equal(headsMayRead(round, BOUNDS, new Date('2026-11-16T21:02:00Z')), true);
    assert.equal(headsMayRead(round, { ...BOUNDS, headsReadAfterDays: 0 }, sealedAt), true);
    assert.equal(afterWorkingDays(sealedAt, 5, ZONE).toISOString(), '2026-11-20T21:02:00.000Z');
  });

  it('is never a round that promised HR alone, nor one that is not sealed', () => {
    const later = new Date('2027-01-01T00:00:00Z');
    assert.equal(headsMayRead({ readers: 'hr', sealedAt }, BOUNDS, later), false);
    assert.equal(headsMayRead({ readers: 'hr+head' }, BOUNDS, later), false);
  });

  it('is their departments and all below them', () => {
    const tree = [
      { id: 'desk', parentId: 'support' },
      { id: 'it', parentId: null },
      { id: 'support', parentId: 'it' },
      { id: 'hr', parentId: null },
    ];
    assert.deepEqual(withDescendants(['it'], tree).sort(), ['desk', 'it', 'support']);
    assert.deepEqual(withDescendants(['support', 'unknown'], tree).sort(), ['desk', 'support']);
    assert.deepEqual(withDescendants([], tree), []);
  });
});
