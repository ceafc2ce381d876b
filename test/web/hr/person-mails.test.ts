import assert from 'node:assert/strict';
import request from 'supertest';
import { send } from '../../../jobs/send.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { type Message, MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { enqueue } from '../../../server/domain/delivery/outbox.ts';
import { type Employee, EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import { noteAsked } from '../../../server/domain/invitations/asked.ts';
import { ResponseModel } from '../../../server/domain/responses/response.model.ts';
import { type Round, RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { translator } from '../../../server/i18n/translate.ts';
import { changingMailer } from '../../../server/platform/changing-mailer.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import {
  makeDepartment,
  makeEmployee,
  makeInvitation,
  makeRound,
  WHILE_OPEN,
} from '../../support/factories.ts';
import { answerPathOf } from '../../support/links.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';
import { decide } from '../../support/settings.ts';

describe('“I got no mail”', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  let mailbox: Mailbox;
  let round: Round;
  let departmentId: string;
  let refuses: string | null;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    refuses = null;
    mailbox = await openMailbox({
      onRcptTo({ address }, _session, done) {
        const isRefused = address === refuses;
        done(isRefused ? Object.assign(new Error('no such user'), { responseCode: 550 }) : null);
      },
    });
    const { config, clock } = web.deps;
    const smtp = { ...config, smtpUrl: mailbox.url };
    web.deps.mailer = changingMailer(smtp, { chosen: async () => null, clock });
    web.deps.clock.set(WHILE_OPEN);
    await decide({ zone: 'America/Sao_Paulo' });
    hr = await web.signedIn('hr');
    departmentId = (await makeDepartment({ name: 'TI' }))._id;
    round = await makeRound(web.deps.keys, { plan: { [departmentId]: [departmentId] } });
  });
  afterEach(async () => {
    await web.deps.mailer.close();
    await mailbox.close();
  });

  const sendAll = () => send(web.deps, new AbortController().signal);
  const pageOf = async ({ _id }: Employee, who = hr) => (await who.get(`/hr/people/${_id}`)).text;
  const section = (html: string) =>
    /<h2>(Invitations|Convites|Invitaciones)[\s\S]*?<\/section>/.exec(html)?.[0];
  const again = async ({ _id }: Employee, who = hr) =>
    await who.post(`/hr/people/${_id}/mails`, { round: round._id });
  const rows = async () => await MessageModel.find({}).sort({ n: 1 }).lean<Message[]>();

  async function invited(change: Partial<Employee> = {}) {
    const employee = await makeEmployee({ departmentId, email: 'ana@aurora.example', ...change });
    const subjects = [departmentId];
    const { path } = await makeInvitation(web.deps.keys, round, { employeeId: employee._id, subjects });
    await noteAsked(round._id, [{ employeeId: employee._id, subjects }], round.opensAt);
    const mail = {
      kind: 'invitation',
      to: `e:${employee._id}`,
      ref: round._id,
      n: 0,
      dueAt: round.sendAfter,
    };
    await enqueue([mail], web.deps.secrets.message);
    return { employee, path };
  }

  it('is answered with the minute the server took it', async () => {
    const { employee } = await invited();
    assert.match(await pageOf(employee), /Leaves with the next mails\./);
    await sendAll();
    assert.match(await pageOf(employee), /Handed to the mail server on Friday, November 20 at 12:00\./);
    await MessageModel.updateMany({}, { $unset: { sentAt: 1 } });
    assert.match(await pageOf(employee), /Handed to the mail server on Friday, November 20\./);
  });

  it('gets the same page, byte for byte, the same mail and the same rows whether answered or not', async () => {
    const { employee, path } = await invited();
    await sendAll();
    web.deps.clock.advance(24 * 60 * 60_000);
    const plain = (html: string) => html.replaceAll(/name="csrf" value="[^"]*"/g, '');
    const silent = plain(await pageOf(employee));
    const answer = await request(web.app).post(path).type('form').send({ 'q0-CS1': '4', language: 'en' });
    assert.equal(answer.status, 200);
    assert.equal(await ResponseModel.countDocuments({}), 1);
    assert.equal(plain(await pageOf(employee)), silent);
    const sentAgain = async () => {
      assert.equal((await again(employee)).status, 303);
      await sendAll();
      return { page: plain(await pageOf(employee)), rows: (await rows()).map(({ _id, ...row }) => row) };
    };
    const answered = await sentAgain();
    await ResponseModel.deleteMany({});
    await MessageModel.deleteMany({ n: { $gt: 0 } });
    assert.deepEqual(await sentAgain(), answered);
    assert.deepEqual(mailbox.mails.map(answerPathOf), [path, path, path]);
  });

  it('is helped with the same link once a day', async () => {
    const { employee, path } = await invited();
    await sendAll();
    assert.doesNotMatch(await pageOf(employee), /Send again/);
    const refused = await again(employee);
    assert.equal(refused.status, 409);
    assert.match(refused.text, /It was sent today/);
    web.deps.clock.advance(24 * 60 * 60_000);
    assert.match(await pageOf(employee), /Send again/);
    const [first, second] = await Promise.all([again(employee), again(employee)]);
    assert.deepEqual([first.status, second.status].sort(), [303, 303].sort());
    await sendAll();
    assert.equal((await again(employee)).status, 409);
    assert.deepEqual(mailbox.mails.map(answerPathOf), [path, path]);
    assert.notEqual(mailbox.mails[0]?.messageId, mailbox.mails[1]?.messageId, 'programs hide what they know');
    const deeds = await AuditEntryModel.find({ verb: 'send again' }).lean();
    assert.ok(deeds.length > 0 && deeds.every(({ thing }) => thing === `employee:${employee._id}`));
  });

  it('says why the server refused, and sends to the corrected address on the same day', async () => {
    refuses = 'ana@aurora.example';
    const { employee, path } = await invited();
    await sendAll();
    assert.match(await pageOf(employee), /does not exist or takes no mail \(550\)/);
    await EmployeeModel.updateOne({ _id: employee._id }, { $set: { email: 'ana.lima@aurora.example' } });
    assert.equal((await again(employee)).status, 303);
    await sendAll();
    const [mail] = mailbox.to('ana.lima@aurora.example');
    assert.equal(mail && answerPathOf(mail), path);
    assert.deepEqual(
      (await rows()).map(({ n, state, error, tries }) => ({ n, state, error, tries })),
      [{ n: 0, state: 'done', error: undefined, tries: 0 }],
    );
  });

  it('reaches somebody whose mails came back before', async () => {
    const { employee } = await invited({ bouncedAt: WHILE_OPEN });
    await sendAll();
    assert.match(await pageOf(employee), /Not sent: there was no address/);
    assert.equal((await again(employee)).status, 303);
    await sendAll();
    assert.equal(mailbox.mails.length, 1);
  });

  it('is told why somebody was not invited', async () => {
    const other = await makeDepartment({ name: 'Vendas' });
    const why = async (change: Partial<Employee>) => {
      const employee = await makeEmployee({ departmentId, ...change });
      const text = section(await pageOf(employee)) ?? '';
      assert.doesNotMatch(text, /<button/);
      assert.equal((await again(employee)).status, 409);
      return text;
    };
    assert.match(await why({ active: false }), /Not invited: deactivated/);
    assert.match(await why({ departmentId: other._id }), /no department to rate in this round/);
    assert.match(await why({}), /came after the round had opened/);
    const noAddress = await makeEmployee({ departmentId });
    await EmployeeModel.updateOne({ _id: noAddress._id }, { $unset: { email: 1 } });
    assert.match(await pageOf(noAddress), /no email address/);
    const lately = await makeEmployee({ departmentId });
    await noteAsked('other:2026-11-14', [{ employeeId: lately._id, subjects: [] }], new Date('2026-11-14'));
    assert.match(await pageOf(lately), /less than 5 days before/);
    await RoundModel.updateOne({ _id: round._id }, { $set: { audience: [other._id] } });
    assert.match(await pageOf(lately), /does not ask this department/);
  });

  it('names rounds that are over with their day only, and lets nothing be sent', async () => {
    const { employee } = await invited();
    await sendAll();
    await RoundModel.updateOne({ _id: round._id }, { $set: { status: 'sealed' } });
    const text = section(await pageOf(employee)) ?? '';
    assert.match(text, /Asked on Monday, November 16\. The round is over/);
    assert.doesNotMatch(text, /<button/);
    assert.equal((await again(employee)).status, 409);
    web.deps.clock.advance(61 * 24 * 60 * 60_000);
    assert.match(section(await pageOf(employee, await web.signedIn('hr'))) ?? '', /No round has concerned/);
  });

  it('is a matter of HR alone', async () => {
    const { employee } = await invited();
    for (const role of ['admin', 'head'] as const)
      assert.equal((await again(employee, await web.signedIn(role))).status, 403);
  });

  it('is explained in three languages', async () => {
    const { employee } = await invited();
    for (const locale of LOCALES) {
      await hr.post('/account', { name: 'HR', locale });
      assert.ok((await pageOf(employee)).includes(translator(locale)('personMails.due')));
    }
  });
});
