import assert from 'node:assert/strict';
import { AuditEntryModel } from '../../server/domain/audit/entry.model.ts';
import { RoundModel } from '../../server/domain/rounds/round.model.ts';
import { useTestDatabase } from '../support/database.ts';
import { makeDepartment, makeEmployee } from '../support/factories.ts';
import { testProgram } from '../support/program.ts';
import { terminalOf } from '../support/terminal.ts';

const RULE = ['--every', '4w', '--weekday', 'mon', '--at', '09:00', '--zone', 'America/Sao_Paulo'];
const HOUR = 60 * 60_000;

describe('pulso survey, schedule and rounds', () => {
  useTestDatabase();
  const program = testProgram();
  const pulso = terminalOf(program);

  beforeEach(() => program.clock.set('2026-11-12T15:00:00Z'));

  /** Types a command that must work and returns its document. */
  async function done(...argv: string[]) {
    const { code, out } = await pulso(...argv, '--json');
    assert.equal(code, 0, out);
    return JSON.parse(out);
  }

  async function refusal(...argv: string[]): Promise<[number, string, string]> {
    const { code, out } = await pulso(...argv, '--json');
    const { error } = JSON.parse(out);
    return [code, error.code, error.message];
  }

  async function scheduled(): Promise<string> {
    const survey = await done('survey', 'create', '--template', 'minimal', '--name', 'Pulse');
    const { id } = await done('schedule', 'create', '--survey', survey.id, '--window', '12', ...RULE);
    return id;
  }

  async function openRound(): Promise<string> {
    for (const name of ['A', 'B', 'C']) {
      const { _id: departmentId } = await makeDepartment({ name });
      for (let i = 0; i < 8; i++) await makeEmployee({ departmentId });
    }
    const { id } = await done('rounds', 'open', await scheduled());
    return id;
  }

  it('make, list, pause and resume a schedule', async () => {
    const id = await scheduled();
    const [listed] = await done('schedule', 'list');
    assert.deepEqual([listed.id, listed.windowDays, listed.paused], [id, 12, false]);
    assert.deepEqual(listed.next[0], {
      local: '2026-11-16T09:00',
      instant: '2026-11-16T12:00:00.000Z',
      closes: '2026-11-27T21:00:00.000Z',
    });
    assert.match((await pulso('schedule', 'list')).out, new RegExp(`^${id} +Pulse +2026-11-16T09:00`, 'm'));
    assert.deepEqual(await done('schedule', 'pause', id), { id, paused: true });
    assert.match((await pulso('schedule', 'list')).out, /Pulse +paused/);
    assert.deepEqual(await done('schedule', 'pause', id, '--resume'), { id, paused: false });
  });

  it('refuse a schedule that cannot be, and name every option that is wrong', async () => {
    const create = async (...options: string[]) => (await pulso('schedule', 'create', ...options)).err;
    const { id } = await done('survey', 'create', '--template', 'minimal', '--name', 'Pulse');
    assert.match(await create('--survey', id, '--window', '40', ...RULE), /^--window: .* 2 .* 27\.$/m);
    assert.match(await create('--survey', id, '--window', 'x', ...RULE), /^--window: /m);
    assert.match(await create('--survey', id, ...RULE), /^--window: /m);
    assert.match(await create('--window', '5', ...RULE), /^--survey: /m);
    assert.match(await create('--survey', 'absent', '--window', '5', ...RULE), /nothing with this id/);
    const past = ['--once', '2020-01-01', '--at', '09:00', '--zone', 'America/Sao_Paulo'];
    assert.match(await create('--survey', id, '--window', '5', ...past), /over/);
    assert.deepEqual(await done('schedule', 'list'), []);
  });

  it('open, list, close and seal a round', async () => {
    const id = await openRound();
    const [round] = await done('rounds', 'list', '--status', 'open');
    assert.deepEqual([round.id, round.number, round.status, round.invited], [id, 1, 'open', 24]);
    assert.deepEqual(await done('rounds', 'list', '--status', 'sealed'), []);
    const [, code, message] = await refusal('rounds', 'close', id);
    assert.deepEqual([code, message.length > 10], ['round_too_young', true]);

    program.clock.advance(25 * HOUR);
    assert.deepEqual((await refusal('rounds', 'seal', id)).slice(0, 2), [1, 'round_not_closed']);
    assert.equal((await done('rounds', 'close', id)).status, 'closing');
    program.clock.advance(59_000);
    const early = await refusal('rounds', 'seal', id);
    assert.deepEqual(early.slice(0, 2), [1, 'seal_too_early']);
    assert.match(early[2], /2026-11-13T16:01:00\.000Z/);
    program.clock.advance(1_000);
    assert.equal((await done('rounds', 'seal', id)).status, 'sealed');
    assert.equal((await done('rounds', 'seal', id)).sealedAt, '2026-11-13T16:01:00.000Z');
    const deeds = await AuditEntryModel.find({ userId: 'cli' }).sort({ _id: 1 }).lean<{ verb: string }[]>();
    assert.deepEqual(
      deeds.map(({ verb }) => verb),
      ['create', 'create', 'open', 'close', 'seal'],
    );
  });

  it('say why a round cannot be opened, and a schedule without people does not', async () => {
    const few = await refusal('rounds', 'open', await scheduled());
    assert.deepEqual(few.slice(0, 2), [1, 'too_few_people']);
    const id = await openRound();
    const [schedule = ''] = id.split(':');
    assert.deepEqual((await refusal('rounds', 'open', schedule)).slice(0, 2), [1, 'survey_still_open']);
  });

  it('say that a round whose key is gone cannot be sealed', async () => {
    const id = await openRound();
    await program.keys.destroy(id);
    await RoundModel.updateOne({ _id: id }, { $set: { status: 'closing', closedAt: program.clock.now() } });
    program.clock.advance(61_000);
    assert.deepEqual((await refusal('rounds', 'seal', id)).slice(0, 2), [1, 'round_key_missing']);
    assert.deepEqual((await done('rounds', 'list'))[0].status, 'unreadable');
  });
});
