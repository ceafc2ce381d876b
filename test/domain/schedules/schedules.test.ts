import assert from 'node:assert/strict';
import { dueSchedules, findSchedule } from '../../../server/domain/schedules/schedules.query.ts';
import {
  createSchedule,
  moveDate,
  pauseSchedule,
  resumeSchedule,
} from '../../../server/domain/schedules/schedules.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { useTestDatabase } from '../../support/database.ts';

const now = new Date('2026-11-10T12:00:00Z');
const rule = { kind: 'weeks', every: 2, weekday: 'mon', at: '09:00' } as const;

async function weekly(change = {}) {
  const survey = await createSurvey({ template: 'minimal', name: 'Pulso' });
  const wanted = {
    surveyId: survey._id,
    rule,
    zone: 'America/Sao_Paulo',
    windowDays: 7,
    audience: null,
    ...change,
  };
  return await createSchedule(wanted, { now });
}

const codes =
  (...expected: string[]) =>
  (error: unknown) => {
    const { code, faults } = error as { code: string; faults?: { code: string }[] };
    assert.deepEqual(faults?.map((fault) => fault.code) ?? [code], expected);
    return true;
  };

describe('schedules', () => {
  useTestDatabase();

  it('know their next date and are due from then on', async () => {
    const { _id, nextAt } = await weekly();
    assert.equal(nextAt?.toISOString(), '2026-11-16T12:00:00.000Z');
    assert.deepEqual(await dueSchedules(new Date('2026-11-16T11:59:59Z')), []);
    assert.equal((await dueSchedules(new Date('2026-11-16T12:00:00Z')))[0]?._id, _id);
  });

  it('are refused with every fault at once', async () => {
    await assert.rejects(
      weekly({ zone: 'Mars/Base', windowDays: 14, audience: ['nowhere'] }),
      codes('zone', 'number', 'audience_too_small'),
    );
    await assert.rejects(
      weekly({ rule: { kind: 'once', on: '2026-11-09', at: '09:00' } }),
      codes('date_over'),
    );
    await assert.rejects(weekly({ surveyId: 'none' }), codes('not_found'));
  });

  it('open nothing while paused and do not make up for it', async () => {
    const { _id } = await weekly();
    await pauseSchedule(_id);
    assert.deepEqual(await dueSchedules(new Date('2027-01-01')), []);
    await resumeSchedule(_id, { now: new Date('2026-12-20T12:00:00Z') });
    assert.equal((await findSchedule(_id)).nextAt?.toISOString(), '2026-12-28T12:00:00.000Z');
  });

  it('let one date be moved or skipped', async () => {
    const { _id } = await weekly();
    await moveDate(_id, { date: '2026-11-16', to: '2026-11-18' }, { now });
    assert.equal((await findSchedule(_id)).nextAt?.toISOString(), '2026-11-18T12:00:00.000Z');
    await moveDate(_id, { date: '2026-11-16', to: null }, { now });
    assert.equal((await findSchedule(_id)).nextAt?.toISOString(), '2026-11-30T12:00:00.000Z');
  });

  it('refuse dates that are over, unknown, or would overlap', async () => {
    const { _id } = await weekly();
    await assert.rejects(moveDate(_id, { date: '2026-11-17', to: null }, { now }), codes('date_not_coming'));
    await assert.rejects(
      moveDate(_id, { date: '2026-11-16', to: '2026-11-09' }, { now }),
      codes('date_over'),
    );
    await assert.rejects(
      moveDate(_id, { date: '2026-11-16', to: '2026-11-25' }, { now }),
      codes('date_taken'),
    );
    await assert.rejects(moveDate(_id, { date: '2026-11-16', to: 'soon' }, { now }), codes('date'));
  });
});
