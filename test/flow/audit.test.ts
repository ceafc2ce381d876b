import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { jobTable } from '../../jobs/index.ts';
import { type User, UserModel } from '../../server/domain/access/user.model.ts';
import { AuditEntryModel } from '../../server/domain/audit/entry.model.ts';
import { verifyAudit } from '../../server/domain/audit/verify.ts';
import { DepartmentModel } from '../../server/domain/directory/department.model.ts';
import { type Employee, EmployeeModel } from '../../server/domain/directory/employee.model.ts';
import { RoundModel } from '../../server/domain/rounds/round.model.ts';
import { ScheduleModel } from '../../server/domain/schedules/schedule.model.ts';
import { type TestApp, testApp, type Visitor } from '../support/app.ts';
import { auditedBy } from '../support/audited.ts';
import { useSharedDatabase } from '../support/database.ts';
import { makeDueSchedule, makeSmallCompany } from '../support/small-company.ts';
import { terminalOf } from '../support/terminal.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

describe('the audit of everything that is done', () => {
  useSharedDatabase();
  let site: TestApp;
  let admin: Visitor;
  let hr: Visitor;
  let roundId: string;
  let userId: string;

  before(async () => {
    site = testApp();
    site.deps.clock.set('2026-11-16T12:00:00Z');
    await makeSmallCompany(12);
    admin = await site.signedIn('admin');
    hr = await site.signedIn('hr');
    userId = (await site.signedIn('hr')).user._id;
  });

  const job = async (name: string) =>
    await jobTable(site.deps)
      .find((each) => each.name === name)
      ?.run(new AbortController().signal);
  const pulso = async (...words: string[]) => {
    const { code, err } = await terminalOf(site.deps)(...words);
    assert.equal(code, 0, err);
  };
  const done = async (who: Visitor, path: string, fields: Record<string, string | string[]> = {}) => {
    const answer = await who.post(path, fields);
    assert.equal(answer.status, 303, `${path}: ${answer.text}`);
  };
  const openByJob = async () => {
    await makeDueSchedule(site.deps.clock.now());
    await job('open');
    roundId = (await RoundModel.findOne({ status: 'open' }).lean())?._id ?? '';
  };
  const openByHand = async () => {
    site.deps.clock.advance(200 * DAY);
    await makeDueSchedule(new Date(site.deps.clock.now().getTime() + 3 * DAY));
    const schedule = await ScheduleModel.findOne({}).sort({ nextAt: -1 }).lean();
    await pulso('rounds', 'open', schedule?._id ?? '');
    roundId = (await RoundModel.findOne({ status: 'open' }).lean())?._id ?? '';
  };
  const deputy = async (path: string) => {
    const departmentId = (await DepartmentModel.findOne({}).lean())?._id ?? '';
    const person = await EmployeeModel.findOne({ departmentId }).lean<Employee>();
    const named = await UserModel.findOne({ email: person?.email ?? '' }).lean<User>();
    const until = new Date(site.deps.clock.now().getTime() + DAY).toISOString().slice(0, 10);
    const fields =
      named && path.endsWith('removal') ? { userId: named._id } : { email: person?.email ?? '', until };
    await done(hr, `/hr/departments/${departmentId}${path}`, fields);
  };
  const status = async (is: string) => void (await RoundModel.updateOne({ _id: roundId }, { status: is }));

  /** Who, what, to which thing, and how it is done; in this order. */
  const DEEDS: [who: string, verb: string, thing: RegExp, act: () => Promise<unknown>][] = [
    [
      'cli',
      'create',
      /^user:/,
      () => pulso('user', 'create', '--email', 'x@example.com', '--name', 'X', '--roles', 'hr'),
    ],
    ['person', 'sign in', /^user:/, () => site.signedIn('hr')],
    [
      'anyone',
      'refuse sign-in',
      /^user:unknown$/,
      () => site.visitor().post('/login', { email: 'no@example.com', password: 'wrong' }),
    ],
    [
      'person',
      'set roles',
      /^user:/,
      () => done(admin, `/admin/users/${userId}/roles`, { roles: ['hr', 'board'] }),
    ],
    [
      'person',
      'disable',
      /^user:/,
      () => done(admin, `/admin/users/${userId}/disabling`, { disabled: 'yes' }),
    ],
    ['person', 'enable', /^user:/, () => done(admin, `/admin/users/${userId}/disabling`, { disabled: 'no' })],
    ['cli', 'disable', /^user:/, () => pulso('user', 'disable', 'x@example.com')],
    ['person', 'change', /^setting:mailPaused$/, () => done(admin, '/admin/outbox/pause', { paused: 'yes' })],
    ['person', 'name deputy', /^user:/, () => deputy('/deputies')],
    ['person', 'end deputy', /^user:/, () => deputy('/deputies/removal')],
    ['system', 'open', /^round:/, openByJob],
    [
      'person',
      'extend',
      /^round:/,
      () => done(hr, `/hr/rounds/${roundId}/extension`, { closesOn: '2026-11-27' }),
    ],
    [
      'system',
      'close',
      /^round:/,
      async () => {
        site.deps.clock.advance(30 * DAY);
        await job('close');
      },
    ],
    [
      'system',
      'seal',
      /^round:/,
      async () => {
        site.deps.clock.advance(2 * HOUR);
        await job('seal');
      },
    ],
    ['cli', 'open', /^round:/, openByHand],
    [
      'person',
      'cancel',
      /^round:/,
      () => done(hr, `/hr/rounds/${roundId}/cancelling`, { reason: 'It was a mistake.' }),
    ],
    ['cli', 'open', /^round:/, openByHand],
    [
      'person',
      'close',
      /^round:/,
      async () => {
        site.deps.clock.advance(2 * DAY);
        await done(hr, `/hr/rounds/${roundId}/closing`);
      },
    ],
    [
      'cli',
      'seal',
      /^round:/,
      async () => {
        site.deps.clock.advance(2 * HOUR);
        await pulso('rounds', 'seal', roundId);
      },
    ],
    ['cli', 'open', /^round:/, openByHand],
    [
      'person',
      'resume',
      /^round:/,
      async () => {
        await status('interrupted');
        await done(hr, `/hr/rounds/${roundId}/resumption`);
      },
    ],
    [
      'person',
      'abandon',
      /^round:/,
      async () => {
        await status('unreadable');
        await done(hr, `/hr/rounds/${roundId}/abandoning`);
      },
    ],
    ['person', 'export', /^results$/, () => hr.get('/hr/results.csv')],
    ['person', 'export', /^matrix$/, () => hr.get('/hr/matrix.csv')],
    ['person', 'export', /^results$/, () => hr.get('/hr/results.xlsx')],
    ['person', 'export', /^matrix$/, () => hr.get('/hr/matrix.xlsx')],
    ['system', 'backup', /^database$/, () => job('backup')],
    ['cli', 'backup', /^database$/, () => pulso('backup', join(site.deps.config.dataDir, 'one'))],
  ];

  for (const [who, verb, thing, act] of DEEDS)
    it(`has an entry when ${who} does: ${verb} ${thing.source}`, async () => {
      const entries = (await auditedBy(act)).filter((entry) => entry.verb === verb);
      assert.equal(entries.length, 1);
      assert.match(entries[0]?.thing ?? '', thing);
      const by = ['cli', 'system', 'anyone'].includes(entries[0]?.userId ?? '')
        ? entries[0]?.userId
        : 'person';
      assert.equal(by, who);
    });

  it('says it once, however often the jobs run, in a chain that is whole', async () => {
    const before = await AuditEntryModel.countDocuments({});
    for (const name of ['open', 'close', 'seal', 'backup']) await job(name);
    assert.equal(await AuditEntryModel.countDocuments({}), before);
    assert.equal((await verifyAudit()).fault, null);
  });

  after(() => rmSync(join(site.deps.config.dataDir, 'one'), { recursive: true }));
}).timeout(60_000);
