import assert from 'node:assert/strict';
import { MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import { commitmentsToShow } from '../../../server/domain/feedback/commitments-to-show.ts';
import { AskedModel } from '../../../server/domain/invitations/asked.model.ts';
import { InvitationModel } from '../../../server/domain/invitations/invitation.model.ts';
import { openDueRounds, openNext } from '../../../server/domain/invitations/open-due.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { listRounds, type Round } from '../../../server/domain/rounds/rounds.query.ts';
import { ScheduleModel } from '../../../server/domain/schedules/schedule.model.ts';
import { findSchedule, type Schedule } from '../../../server/domain/schedules/schedules.query.ts';
import { createSchedule, type NewSchedule } from '../../../server/domain/schedules/schedules.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartment, makeEmployee } from '../../support/factories.ts';
import { testProgram } from '../../support/program.ts';

const DUE = new Date('2026-11-16T12:00:00Z');
const later = (days: number) => new Date(DUE.getTime() + days * 86_400_000);

describe('opening what is due', () => {
  useTestDatabase();
  const program = testProgram();
  const tools = {
    keys: program.keys,
    random: program.random,
    messageSecret: program.secrets.message,
    commitmentsToShow,
  };
  const open = (now: Date) => openDueRounds(now, tools);

  /** Three departments of eight people each; one person has no address. */
  async function company(): Promise<string[]> {
    const departments = [];
    for (const name of ['A', 'B', 'C']) {
      const { _id } = await makeDepartment({ name });
      for (let i = 0; i < 8; i++) await makeEmployee({ departmentId: _id });
      departments.push(_id);
    }
    return departments;
  }

  async function schedule(change: Partial<NewSchedule> = {}): Promise<Schedule> {
    const survey = await createSurvey({ template: 'quarterly_service', name: 'Service' });
    const rule = { kind: 'weeks', every: 2, weekday: 'mon', at: '09:00' } as const;
    const wanted = {
      surveyId: survey._id,
      rule,
      zone: 'America/Sao_Paulo',
      windowDays: 10,
      audience: null,
      ...change,
    };
    return await createSchedule(wanted, { now: later(-3) });
  }

  async function only(): Promise<Round> {
    const [round, ...others] = await listRounds();
    assert.ok(round);
    assert.equal(others.length, 0, 'there is one round');
    return round;
  }

  it('opens a date once, however often and by however many it is looked at', async () => {
    await company();
    const { _id } = await schedule();
    await open(new Date(DUE.getTime() - 1));
    assert.equal((await listRounds()).length, 0);
    await Promise.all([open(DUE), open(DUE), open(DUE)]);
    await open(DUE);
    const round = await only();
    assert.equal(round._id, `${_id}:2026-11-16`);
    assert.equal(round.status, 'open');
    assert.deepEqual(Object.values(round.invited), [8, 8, 8]);
    assert.equal(await InvitationModel.countDocuments({}), 24);
    assert.equal(await AskedModel.countDocuments({}), 24);
    assert.equal(await MessageModel.countDocuments({ kind: 'invitation' }), 24);
    assert.equal(await MessageModel.countDocuments({ kind: 'reminder' }), 24 * round.reminderDates.length);
    assert.equal((await findSchedule(_id)).nextAt?.toISOString(), '2026-11-30T12:00:00.000Z');
  });

  it('counts people without an address, and does not invite them', async () => {
    const [a = ''] = await company();
    const { _id } = await makeEmployee({ departmentId: a });
    await EmployeeModel.updateOne({ _id }, { $unset: { email: 1 } });
    await schedule();
    await open(DUE);
    const round = await only();
    assert.equal(round.left.no_address, 1);
    assert.equal(round.people[a], 9);
    assert.equal(round.invited[a], 8);
  });

  it('counts people on leave, and invites and names none of them', async () => {
    const [a = ''] = await company();
    const { _id } = await makeEmployee({ departmentId: a });
    await EmployeeModel.updateOne({ _id }, { $set: { absent: true } });
    await schedule();
    await open(DUE);
    const round = await only();
    assert.deepEqual([round.left.absent, round.people[a], round.invited[a]], [1, 9, 8]);
    assert.ok(!JSON.stringify(round).includes(_id));
    assert.equal(await InvitationModel.countDocuments({ employeeId: _id }), 0);
  });

  it('notes a date that is more than a day late as missed, and goes on with the next', async () => {
    await company();
    const { _id } = await schedule();
    await open(later(1.1));
    const round = await only();
    assert.equal(round.status, 'missed');
    assert.equal(round.missedBecause, 'late');
    assert.equal(await InvitationModel.countDocuments({}), 0);
    await open(later(14));
    assert.deepEqual((await listRounds()).map(({ status }) => status).sort(), ['missed', 'open']);
    assert.ok(((await findSchedule(_id)).nextAt ?? 0) > later(14));
  });

  it('does not open for too few people, and says so', async () => {
    const { _id } = await makeDepartment();
    for (let i = 0; i < 4; i++) await makeEmployee({ departmentId: _id });
    await schedule();
    await open(DUE);
    assert.equal((await only()).missedBecause, 'too_few_people');
  });

  it('waits while the last round of the survey is open', async () => {
    await company();
    const first = await schedule();
    await open(DUE);
    await RoundModel.updateOne({}, { $set: { closesAt: later(40) } });
    await open(later(14));
    assert.deepEqual((await listRounds()).map(({ status }) => status).sort(), ['open', 'scheduled']);
    await RoundModel.updateOne({ status: 'open' }, { $set: { status: 'sealed' } });
    await open(later(14.5));
    assert.deepEqual((await listRounds()).map(({ status }) => status).sort(), ['open', 'sealed']);
    await assert.rejects(openNext(await findSchedule(first._id), later(15), tools), {
      code: 'survey_still_open',
    });
  });

  it('leaves out people who were asked less than five days ago', async () => {
    await company();
    await schedule();
    await open(DUE);
    await schedule({ rule: { kind: 'once', on: '2026-11-18', at: '09:00' } });
    await open(later(2));
    assert.ok((await listRounds()).some(({ missedBecause }) => missedBecause === 'too_few_people'));
  });

  it('refuses an audience that differs by fewer than k from a recent one of another schedule', async () => {
    const [a = '', b = '', c = ''] = await company();
    await schedule({ audience: [a, b, c] });
    await open(DUE);
    for (let i = 0; i < 2; i++) await makeEmployee({ departmentId: a });
    await schedule({ rule: { kind: 'once', on: '2026-11-25', at: '09:00' } });
    await open(later(9));
    const refused = (await listRounds()).find(({ status }) => status === 'missed');
    assert.equal(refused?.missedBecause, 'audience_too_similar');
  });

  it('opens the next date early: as long as planned, closing that many days from today, and not again on its date', async () => {
    await company();
    const { _id } = await schedule();
    const id = await openNext(await findSchedule(_id), later(-2), tools);
    const round = await only();
    assert.deepEqual([round._id, round.status, round.opensAt], [id, 'open', later(-2)]);
    assert.equal(round.closesAt.toISOString(), '2026-11-23T21:00:00.000Z', 'ten days, today included');
    assert.ok(round.reminderDates.every((date) => date > '2026-11-14' && date <= '2026-11-23'));
    await open(DUE);
    assert.equal((await only()).status, 'open');
  });

  it('finishes an early opening that was interrupted', async () => {
    await company();
    const { _id } = await schedule();
    await assert.rejects(
      openNext(await findSchedule(_id), later(-2), { ...tools, random: killed }),
      /killed/,
    );
    assert.equal((await only()).status, 'scheduled');
    await open(later(-1.9));
    assert.equal((await only()).status, 'open');
    assert.equal(await InvitationModel.countDocuments({}), 24);
    assert.equal((await findSchedule(_id)).nextAt?.toISOString(), '2026-11-30T12:00:00.000Z');
  });

  it('leaves nothing of an opening that was interrupted and is now a day late', async () => {
    await company();
    await schedule();
    await open(DUE);
    // As if it had ended right before the last step.
    await RoundModel.updateOne({}, { $set: { status: 'scheduled' } });
    await ScheduleModel.updateOne({}, { $set: { nextAt: DUE } });
    await open(later(1.1));
    const round = await only();
    assert.equal(round.status, 'missed');
    assert.equal(await InvitationModel.countDocuments({}), 0);
    assert.equal(await AskedModel.countDocuments({}), 0);
    assert.equal(await MessageModel.countDocuments({}), 0);
    assert.equal(await tools.keys.read(round._id), null);
  });
});

function killed(): Buffer {
  throw new Error('killed');
}
