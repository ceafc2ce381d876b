import assert from 'node:assert/strict';
import { type Round, RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { findRound } from '../../../server/domain/rounds/rounds.query.ts';
import {
  abandonRound,
  cancelRound,
  closeDueRounds,
  closeRound,
  commitSeal,
  extendRound,
  markSealed,
  markUnreadable,
} from '../../../server/domain/rounds/rounds.ts';
import { useTestDatabase } from '../../support/database.ts';

const ID = 'schedule:2026-01-05';
const HOUR = 60 * 60_000;
const opensAt = new Date('2026-01-05T12:00:00Z');
const closesAt = new Date('2026-01-16T21:00:00Z');
const later = (hours: number) => new Date(opensAt.getTime() + hours * HOUR);

function round(change: Partial<Round> = {}): Round {
  return {
    _id: ID,
    scheduleId: 'schedule',
    surveyId: 'survey',
    versionId: 'survey:1',
    number: 1,
    status: 'open',
    opensAt,
    closesAt,
    periodFrom: new Date('2025-10-05T03:00:00Z'),
    sendAfter: new Date(opensAt.getTime() + 10 * 60_000),
    k: 5,
    kc: 10,
    plan: {},
    people: {},
    invited: {},
    left: {},
    readers: 'hr+head',
    separationDays: 0,
    audience: null,
    reminderDates: [],
    ...change,
  };
}

const status = async (id = ID) => (await findRound(id))?.status;
const code = (expected: string) => (error: unknown) => (error as { code?: string }).code === expected;

describe('a round', () => {
  useTestDatabase();

  it('closes when its time is over, and not before', async () => {
    await RoundModel.create(round());
    await closeDueRounds(new Date(closesAt.getTime() - 1));
    assert.equal(await status(), 'open');
    await closeDueRounds(closesAt);
    await closeDueRounds(later(2000));
    const closed = await findRound(ID);
    assert.equal(closed?.status, 'closing');
    assert.deepEqual(closed?.closedAt, closesAt, 'closing twice must not prolong the quiet time');
  });

  it('can be closed early from 24 hours after opening; twice is harmless', async () => {
    await RoundModel.create(round());
    await assert.rejects(closeRound(ID, { now: later(23) }), code('round_too_young'));
    await closeRound(ID, { now: later(24) });
    await closeRound(ID, { now: later(25) });
    assert.equal(await status(), 'closing');
  });

  it('can be extended while open, only to a later end', async () => {
    await RoundModel.create(round());
    await assert.rejects(
      extendRound(ID, { closesAt: later(24), now: later(1) }),
      code('round_end_not_later'),
    );
    const end = new Date(closesAt.getTime() + 24 * HOUR);
    await extendRound(ID, { closesAt: end, now: later(1) });
    assert.deepEqual((await findRound(ID))?.closesAt, end);
    await RoundModel.updateOne({ _id: ID }, { $set: { status: 'closing' } });
    await assert.rejects(
      extendRound(ID, { closesAt: new Date(end.getTime() + HOUR), now: later(2) }),
      code('round_not_open'),
    );
  });

  it('is cancelled without a reason before the first mail, and with one afterwards', async () => {
    await RoundModel.create(round());
    await cancelRound(ID, { reason: '', now: later(0) });
    assert.equal(await status(), 'cancelled');
    await RoundModel.updateOne({ _id: ID }, { $set: { status: 'open' } });
    await assert.rejects(cancelRound(ID, { reason: '', now: later(1) }), code('cancel_needs_reason'));
    await cancelRound(ID, { reason: 'wrong audience', now: later(1) });
    assert.equal((await findRound(ID))?.cancelReason, 'wrong audience');
  });

  it('cannot be cancelled once it is closed', async () => {
    await RoundModel.create(round({ status: 'closing' }));
    await assert.rejects(cancelRound(ID, { reason: 'late', now: later(1) }), code('round_not_open'));
  });

  it('is committed by one sealer only', async () => {
    await RoundModel.create(round({ status: 'closing' }));
    const commits = await Promise.all(
      ['a', 'b', 'c'].map((attempt) => commitSeal(ID, { attempt, manifest: attempt })),
    );
    assert.equal(commits.filter(Boolean).length, 1);
    const winner = ['a', 'b', 'c'][commits.indexOf(true)];
    assert.equal((await findRound(ID))?.attempt, winner);
    await markSealed(ID, { now: later(300) });
    assert.equal(await status(), 'sealed');
  });

  it('is unreadable only while nobody has committed it, and can then be given up', async () => {
    await RoundModel.create(round({ status: 'closing' }));
    await commitSeal(ID, { attempt: 'a', manifest: 'm' });
    await markUnreadable(ID);
    assert.equal(await status(), 'sealing');
    await RoundModel.create(round({ _id: 'other:2026-01-05', surveyId: 'other' }));
    await markUnreadable('other:2026-01-05');
    assert.equal(await status('other:2026-01-05'), 'unreadable');
    await abandonRound('other:2026-01-05', { now: later(300) });
    assert.equal(await status('other:2026-01-05'), 'abandoned');
  });

  it('is the only open one of its survey', async () => {
    await RoundModel.create(round());
    await assert.rejects(
      RoundModel.create(round({ _id: 'schedule:2026-02-02' })),
      (e) => (e as { code: number }).code === 11000,
    );
  });
});
