import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { UserModel } from '../../server/domain/access/user.model.ts';
import { type AuditEntry, AuditEntryModel } from '../../server/domain/audit/entry.model.ts';
import { verifyAudit } from '../../server/domain/audit/verify.ts';
import { CommentModel } from '../../server/domain/publication/comment.model.ts';
import { ScheduleModel } from '../../server/domain/schedules/schedule.model.ts';
import { LOCALES } from '../../server/i18n/locales.ts';
import { findMessage, translator } from '../../server/i18n/translate.ts';
import { PASSWORD, type TestApp, testApp, type Visitor } from '../support/app.ts';
import { auditedBy } from '../support/audited.ts';
import { useSharedDatabase } from '../support/database.ts';
import { publishSample, type SampleResults } from '../support/sample-results.ts';
import { makeDueSchedule } from '../support/small-company.ts';
import { terminalOf } from '../support/terminal.ts';

const PEOPLE = 'test/data/directory/aurora-pt-excel.csv';
const ANA = { name: 'Ana Nogueira', email: 'ana.nogueira@aurora.example', locale: 'pt-BR' };
const TOKEN = /(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/;

type Who = 'admin' | 'hr' | 'head' | 'ana' | 'cli';

describe('what accounts and commands do', () => {
  useSharedDatabase();
  let site: TestApp;
  let sample: SampleResults;
  const people: Partial<Record<Who, Visitor>> = {};
  let link = '';

  before(async () => {
    site = testApp();
    site.deps.clock.set('2026-11-10T12:00:00Z');
    sample = await publishSample();
    await makeDueSchedule(new Date('2026-11-20T12:00:00Z'));
    people.admin = await site.signedIn('admin');
    people.hr = await site.signedIn('hr');
    people.head = await site.signedIn('head', ['it']);
    people.ana = site.visitor();
  });

  const post = async (who: Who, path: string, fields: Record<string, string | string[]> = {}) => {
    const answer = await people[who]?.post(path, fields);
    assert.ok(answer && answer.status < 400, `${path}: ${answer?.status} ${answer?.text}`);
    link = /\/password\/[A-Za-z0-9_-]{43}/.exec(answer.text)?.[0] ?? link;
  };
  const pulso = async (...words: string[]) => {
    const { code, out, err } = await terminalOf(site.deps)(...words);
    assert.equal(code, 0, err);
    link = /\/password\/[A-Za-z0-9_-]{43}/.exec(out)?.[0] ?? link;
  };
  const account = async () => (await UserModel.findOne({ name: /^Ana/ }).lean())?._id ?? '';
  const ofAna = async (part = '', fields: Record<string, string | string[]> = {}) =>
    await post('admin', `/admin/users/${await account()}${part}`, fields);
  const schedule = async () => (await ScheduleModel.findOne({}).lean())?._id ?? '';
  const signIn = () => post('ana', '/login', { email: ANA.email, password: PASSWORD });
  const importPeople = async () => {
    const file = { name: 'people.csv', content: readFileSync(PEOPLE) };
    const report = await people.hr?.upload('/hr/people/import', file);
    const path = /action="(\/hr\/people\/import\/\w+\/application)"/.exec(report?.text ?? '')?.[1] ?? '';
    await post('hr', path, { word: translator('en')('people.import.word') });
  };
  const removeComment = async () => {
    const comment = await CommentModel.findOne({ roundId: sample.second._id }).lean();
    const round = encodeURIComponent(sample.second._id);
    await post('hr', `/hr/comments/${comment?._id}/removal?round=${round}`, { reason: 'names', note: '' });
  };

  /** Who, what, to which thing, and how it is done; in this order. */
  const DEEDS: [who: Who, verbs: string, thing: RegExp, act: () => Promise<unknown>][] = [
    ['admin', 'create, invite', /^user:/, () => post('admin', '/admin/users', { ...ANA, roles: 'hr' })],
    ['ana', 'set password', /^user:/, () => post('ana', link, { password: PASSWORD })],
    ['ana', 'sign in', /^user:/, signIn],
    ['ana', 'end sessions', /^user:/, () => post('ana', '/account/sessions/ending')],
    [
      'ana',
      'set password',
      /^user:/,
      () => post('ana', '/account/password', { currentPassword: PASSWORD, password: `${PASSWORD}s` }),
    ],
    ['admin', 'set profile', /^user:/, () => ofAna('', { ...ANA, name: 'Ana N.' })],
    ['admin', 'set address', /^user:/, () => ofAna('', { ...ANA, email: 'ana@aurora.example' })],
    ['admin', 'set roles', /^user:/, () => ofAna('/roles', { roles: ['hr', 'admin'] })],
    ['admin', 'invite', /^user:/, () => ofAna('/password-link')],
    ['admin', 'disable', /^user:/, () => ofAna('/disabling', { disabled: 'yes' })],
    ['admin', 'enable', /^user:/, () => ofAna('/disabling', { disabled: 'no' })],
    ['cli', 'disable', /^user:/, () => pulso('user', 'disable', 'ana@aurora.example')],
    ['cli', 'enable', /^user:/, () => pulso('user', 'disable', 'ana@aurora.example', '--enable')],
    ['cli', 'make password link', /^user:/, () => pulso('user', 'reset', 'ana@aurora.example')],
    [
      'hr',
      'change, change',
      /^setting:kc?$/,
      () => post('hr', '/settings/groups', { k: '6', kc: '12', separationDays: '0' }),
    ],
    [
      'admin',
      'change',
      /^setting:launchDelayMinutes$/,
      () => post('admin', '/settings/delivery', { launchDelayMinutes: '20' }),
    ],
    ['hr', 'import', /^directory$/, importPeople],
    ['cli', 'import', /^directory$/, () => pulso('import', PEOPLE, '--apply')],
    [
      'hr',
      'pause',
      /^schedule:/,
      async () => post('hr', `/hr/schedules/${await schedule()}/pausing`, { paused: 'yes' }),
    ],
    [
      'hr',
      'resume',
      /^schedule:/,
      async () => post('hr', `/hr/schedules/${await schedule()}/pausing`, { paused: 'no' }),
    ],
    ['hr', 'create', /^survey:/, () => post('hr', '/hr/surveys', { template: 'minimal', name: 'Pulse two' })],
    ['hr', 'delete', /^comment:/, removeComment],
    ['hr', 'release', /^round:/, () => post('hr', `/hr/rounds/${sample.second._id}/release`)],
    ['hr', 'export', /^results$/, async () => people.hr?.get('/hr/results.csv')],
    ['hr', 'export', /^matrix$/, async () => people.hr?.get('/hr/matrix.csv')],
    ['head', 'export', /^results$/, async () => people.head?.get('/department/results.csv')],
  ];

  for (const [who, verbs, thing, act] of DEEDS)
    it(`is in the audit once when ${who} does: ${verbs} ${thing.source}`, async () => {
      const entries = await auditedBy(act);
      assert.deepEqual(entries.map(({ verb }) => verb).join(', '), verbs);
      const name = { admin: 'admin', hr: 'hr', head: 'head', ana: 'Ana' };
      for (const { userId, thing: done } of entries) {
        assert.match(done, thing);
        const by = await UserModel.findById(userId).lean();
        assert.ok(who === 'cli' ? userId === 'cli' : by?.name.startsWith(name[who]), `by ${userId}`);
      }
    });

  it('is in the audit without any token, address, password or comment, in a chain that is whole', async () => {
    const stored = JSON.stringify(
      (await AuditEntryModel.find({}).lean<AuditEntry[]>()).map(({ hash: _hash, ...entry }) => entry),
    );
    assert.doesNotMatch(stored, TOKEN);
    for (const secret of ['@', PASSWORD, 'answer quickly', 'Nogueira']) assert.ok(!stored.includes(secret));
    assert.equal((await verifyAudit()).fault, null);
  });

  it('is told in each language on the page for administrators', async () => {
    const done = await AuditEntryModel.find({}).lean<AuditEntry[]>();
    for (const locale of LOCALES) {
      await people.admin?.post('/account', { name: 'admin', locale });
      for (const { verb } of done) {
        const page = await people.admin?.get(`/admin/audit?verb=${encodeURIComponent(verb)}`);
        const word = findMessage(locale, `audit.verb.${verb.replaceAll(/[ -]/g, '_')}`);
        assert.ok(word && page?.text.includes(word), `${verb} in ${locale}`);
      }
    }
  });
}).timeout(60_000);
