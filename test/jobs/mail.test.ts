import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import mongoose from 'mongoose';
import PostalMime from 'postal-mime';
import { send } from '../../jobs/send.ts';
import { ReleaseModel } from '../../server/domain/alerts/release.model.ts';
import { findRelease, releasePath } from '../../server/domain/alerts/releases.ts';
import { type Message, MessageModel } from '../../server/domain/delivery/message.model.ts';
import { enqueue, type NewMessage } from '../../server/domain/delivery/outbox.ts';
import { readTally } from '../../server/domain/delivery/tally.ts';
import { type Employee, EmployeeModel } from '../../server/domain/directory/employee.model.ts';
import { noteAsked } from '../../server/domain/invitations/asked.ts';
import type { Invitation } from '../../server/domain/invitations/invitation.model.ts';
import { openLink } from '../../server/domain/invitations/open-link.ts';
import { sampleMail } from '../../server/domain/invitations/sample-mail.ts';
import { ResponseModel } from '../../server/domain/responses/response.model.ts';
import { responseIdOf } from '../../server/domain/responses/response-id.ts';
import { deriveRoundKeys } from '../../server/domain/rounds/keys.ts';
import { type Round, RoundModel } from '../../server/domain/rounds/round.model.ts';
import { findRound } from '../../server/domain/rounds/rounds.query.ts';
import { changingMailer } from '../../server/platform/changing-mailer.ts';
import type { MailConfig } from '../../server/platform/mailer.ts';
import type { Program } from '../../server/program.ts';
import { type TestClock, testClock } from '../support/clock.ts';
import { useTestDatabase } from '../support/database.ts';
import { makeDepartment, makeEmployee, makeInvitation, makeRound, WHILE_OPEN } from '../support/factories.ts';
import { answerPathOf } from '../support/links.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { testProgram } from '../support/program.ts';
import { decide } from '../support/settings.ts';

const DAY_MS = 24 * 60 * 60_000;
/** The Thursday before WHILE_OPEN, on which invitations left. */
const EARLIER = new Date('2026-11-19T00:00:00Z');

describe('the mails of a round', () => {
  useTestDatabase();
  let mailbox: Mailbox;
  let program: Program & { clock: TestClock };
  let round: Round;
  let provider: string;

  beforeEach(async () => {
    mailbox = await openMailbox();
    const base = testProgram({ BASE_URL: 'https://pulso.aurora.example' });
    program = { ...base, mailer: mailerOf({ ...base.config, smtpUrl: mailbox.url }) };
    program.clock.set(WHILE_OPEN);
    await decide({ name: 'Aurora', zone: 'America/Sao_Paulo', contact: 'Ana <rh@aurora.example>' });
    round = await makeRound(program.keys);
    provider = (await makeDepartment({ name: 'TI' }))._id;
  });
  afterEach(async () => {
    await program.mailer.close();
    await mailbox.close();
  });

  const mailerOf = (config: MailConfig) =>
    changingMailer(config, { chosen: async () => null, clock: program?.clock ?? testClock() });

  const sendAll = (with_: Program = program) => send(with_, new AbortController().signal);

  async function invited(change: Partial<Employee> = {}, invitation: Partial<Invitation> = {}) {
    const employee = await makeEmployee({ departmentId: provider, ...change });
    const made = await makeInvitation(program.keys, round, {
      employeeId: employee._id,
      subjects: [provider],
      ...invitation,
    });
    return { employee, ...made };
  }

  async function put(employeeId: string, change: Partial<NewMessage> = {}) {
    const mail = {
      kind: 'invitation',
      to: `e:${employeeId}`,
      ref: round._id,
      n: 0,
      dueAt: WHILE_OPEN,
      ...change,
    };
    await enqueue([mail], program.secrets.message);
    return mail;
  }

  const rowsOf = async (employeeId: string) =>
    await MessageModel.find({ to: `e:${employeeId}` })
      .sort({ n: 1 })
      .lean<Message[]>();

  /** Somebody whose invitation left the day before, with a reminder due now. */
  async function reminded(change: Partial<Employee> = {}, reminder: Partial<NewMessage> = {}) {
    const person = await invited(change);
    await put(person.employee._id);
    await MessageModel.updateOne(
      { to: `e:${person.employee._id}` },
      { $set: { state: 'done', sentOn: EARLIER } },
    );
    await put(person.employee._id, { kind: 'reminder', n: 1, ...reminder });
    return person;
  }

  async function answer({ invitation }: { invitation: Invitation }) {
    const key = await program.keys.read(round._id);
    assert.ok(key);
    const _id = responseIdOf(deriveRoundKeys(key, round._id).doc, invitation._id);
    await ResponseModel.create({ _id, roundId: round._id, body: Buffer.alloc(1024) });
  }

  const receivers = () => mailbox.mails.map((mail) => mail.envelopeTo[0]).sort();

  it('lead to the page of the last released round those who were asked in it', async () => {
    const before = { ...round, _id: 'before:2026-09-01', status: 'sealed', sealedAt: EARLIER } as const;
    await RoundModel.create(before);
    const [asked, isNew] = [await invited(), await invited()];
    const there = [{ employeeId: asked.employee._id, subjects: [provider] }];
    await noteAsked(before._id, there, new Date('2026-09-01'));
    await ReleaseModel.create({ _id: before._id, linkId: Buffer.alloc(16, 7), at: EARLIER });
    for (const { employee } of [asked, isNew]) await put(employee._id);
    await sendAll();
    const path = releasePath(
      (await findRelease(before._id)) ?? assert.fail('no release'),
      program.secrets.release,
    );
    const withLink = mailbox.mails.filter(({ text, html }) =>
      [text, html].every((part) => part?.includes(`https://pulso.aurora.example${path}?lang=`)),
    );
    assert.deepEqual(
      withLink.map((mail) => mail.envelopeTo),
      [[asked.employee.email]],
    );
    assert.equal(mailbox.mails.filter(({ text }) => text?.includes('/r/')).length, 1);
    assert.equal(mailbox.mails.length, 2);
  });

  it('invite each person in their language, with a link that opens their invitation and nobody else’s', async () => {
    const people = await Promise.all(
      (['pt-BR', 'en', 'es'] as const).map((locale) =>
        invited({ email: `${locale.toLowerCase()}@aurora.example` }, { locale }),
      ),
    );
    for (const { employee } of people) await put(employee._id);
    await sendAll();
    for (const { employee, invitation } of people) {
      const [mail, ...more] = mailbox.to(employee.email ?? '');
      assert.ok(mail && more.length === 0);
      assert.match(mail.html ?? '', new RegExp(`lang="${invitation.locale}"`));
      assert.equal(mail.replyTo?.[0]?.address, 'rh@aurora.example');
      const token = answerPathOf(mail).slice('/a/'.length);
      const opened = await openLink(token, { keys: program.keys, now: program.clock.now() });
      assert.ok(opened?.invitation._id.equals(invitation._id));
    }
  });

  it('leave neither link nor address in the database', async () => {
    const { employee, token } = await invited();
    await put(employee._id);
    await sendAll();
    assert.equal(mailbox.mails.length, 1);
    const collections = await mongoose.connection.listCollections();
    for (const { name } of collections) {
      const dump = JSON.stringify(await mongoose.connection.collection(name).find().toArray());
      assert.ok(!dump.includes(token), `the link is in ${name}`);
      if (name !== 'employees') assert.ok(!dump.includes(employee.email ?? '?'), `the address is in ${name}`);
    }
  });

  it('go to the address as it is now, and to nobody who left or has none', async () => {
    const [corrected, left, without, bounced] = await Promise.all([
      invited(),
      invited(),
      invited(),
      invited(),
    ]);
    for (const { employee } of [corrected, left, without, bounced]) await put(employee._id);
    await EmployeeModel.updateOne({ _id: corrected.employee._id }, { $set: { email: 'new@aurora.example' } });
    await EmployeeModel.updateOne({ _id: left.employee._id }, { $set: { active: false } });
    await EmployeeModel.updateOne({ _id: without.employee._id }, { $unset: { email: 1 } });
    await EmployeeModel.updateOne({ _id: bounced.employee._id }, { $set: { bouncedAt: WHILE_OPEN } });
    await sendAll();
    assert.deepEqual(receivers(), ['new@aurora.example']);
    for (const { employee } of [left, without, bounced])
      assert.equal((await rowsOf(employee._id))[0]?.state, 'dropped');
  });

  it('stop when the round is no longer open, or its time is over', async () => {
    const { employee } = await invited();
    await put(employee._id);
    await RoundModel.updateOne({ _id: round._id }, { $set: { closesAt: WHILE_OPEN } });
    await sendAll();
    assert.deepEqual([mailbox.mails.length, (await rowsOf(employee._id))[0]?.state], [0, 'dropped']);
  });

  it('stop when the key of the round is gone, which makes the round unreadable', async () => {
    const people = [await invited(), await invited()];
    for (const { employee } of people) await put(employee._id);
    await program.keys.destroy(round._id);
    await sendAll();
    assert.equal((await findRound(round._id))?.status, 'unreadable');
    program.clock.advance(60 * 60_000);
    await sendAll();
    assert.equal(mailbox.mails.length, 0);
    for (const { employee } of people) assert.equal((await rowsOf(employee._id))[0]?.state, 'dropped');
  });

  it('remind only who has not answered, and the rows do not tell', async () => {
    const answered = await reminded();
    const silent = await reminded();
    await answer(answered);
    await sendAll();
    assert.deepEqual(receivers(), [silent.employee.email]);
    const [a, b] = await Promise.all([rowsOf(answered.employee._id), rowsOf(silent.employee._id)]);
    const shape = (rows: Message[]) => rows.map(({ _id, to, messageId, ...rest }) => rest);
    assert.deepEqual(shape(a), shape(b));
    assert.deepEqual(
      a[1]?.sentOn,
      new Date('2026-11-20T00:00:00Z'),
      'a skipped reminder counts like a sent one',
    );
    await sendAll();
    assert.equal(mailbox.mails.length, 1);
  });

  it('look at no answer while the server is away', async () => {
    const { employee } = await reminded();
    await mailbox.close();
    await sendAll();
    const [, reminder] = await rowsOf(employee._id);
    assert.deepEqual([reminder?.state, reminder?.sentOn, reminder?.lease], ['waiting', undefined, undefined]);
    mailbox = await openMailbox();
  });

  it('remind in the local outbox whether answered or not: it would name who has not', async () => {
    const local = { ...program, mailer: mailerOf(program.config) };
    const answered = await reminded();
    await reminded();
    await answer(answered);
    await sendAll(local);
    const mails = await local.mailer.local?.list();
    assert.equal(mails?.length, 2);
  });

  it('remind once when several reminders are due, with the last', async () => {
    const { employee } = await reminded();
    await put(employee._id, { kind: 'reminder', n: 2 });
    await put(employee._id, { kind: 'reminder', n: 3, dueAt: new Date(WHILE_OPEN.getTime() + DAY_MS) });
    await sendAll();
    assert.equal(mailbox.mails.length, 1);
    assert.deepEqual(
      (await rowsOf(employee._id)).map(({ state }) => state),
      ['done', 'dropped', 'done', 'waiting'],
    );
  });

  it('remind nobody on the day of the invitation, nor before it left', async () => {
    const { employee } = await invited();
    await put(employee._id, { dueAt: new Date(WHILE_OPEN.getTime() - 1) });
    await sendAll();
    await put(employee._id, { kind: 'reminder', n: 1 });
    await sendAll();
    assert.equal(mailbox.mails.length, 1);
    assert.match(mailbox.mails[0]?.subject ?? '', /TI/);
  });

  it('remind in working hours of the person’s site', async () => {
    await decide({ siteZones: { Lisboa: 'Europe/Lisbon' } });
    const brazil = await reminded({ site: 'São Paulo' });
    const portugal = await reminded({ site: 'Lisboa' });
    program.clock.set('2026-11-20T20:00:00Z');
    await sendAll();
    assert.deepEqual(receivers(), [brazil.employee.email], '17:00 in São Paulo, 20:00 in Lisbon');
    const [, reminder] = await rowsOf(portugal.employee._id);
    assert.deepEqual(reminder?.dueAt, new Date('2026-11-23T08:00:00Z'));
    program.clock.set('2026-11-23T08:00:00Z');
    await sendAll();
    assert.equal(mailbox.mails.length, 2);
  });

  it('say that the round closes today only on that day', async () => {
    await reminded({}, { dueAt: WHILE_OPEN });
    await sendAll();
    assert.match(mailbox.mails[0]?.subject ?? '', /^Lembrete: /);
    program.clock.set('2026-11-27T13:00:00Z');
    await reminded({}, { n: 2, dueAt: new Date('2026-11-27T13:00:00Z') });
    await sendAll();
    assert.match(mailbox.mails[1]?.subject ?? '', /^Último dia: /);
    assert.match(mailbox.mails[1]?.text ?? '', /A rodada encerra hoje às 18:00\./);
  });

  it('remind nobody who had three mails in seven days, answered or not, and count it', async () => {
    for (const person of [await reminded(), await reminded()]) {
      for (const ref of ['other:2026-11-17', 'another:2026-11-18'])
        await put(person.employee._id, { ref, dueAt: new Date(WHILE_OPEN.getTime() + 90 * DAY_MS) });
      await MessageModel.updateMany(
        { to: `e:${person.employee._id}`, kind: 'invitation' },
        { $set: { state: 'done', sentOn: EARLIER } },
      );
    }
    await sendAll();
    assert.equal(mailbox.mails.length, 0);
    assert.deepEqual(await readTally(round._id), { lost: 0, enoughMail: 2 });
  });

  it('lie in the local outbox for the owner alone, complete, and vanish with their round', async () => {
    const local = { ...program, mailer: mailerOf(program.config) };
    const { employee } = await invited();
    await put(employee._id);
    await sendAll(local);
    const outbox = local.mailer.local;
    const [mail] = (await outbox?.list()) ?? [];
    assert.ok(outbox && mail);
    const folder = join(program.config.dataDir, 'outbox');
    const [group = ''] = readdirSync(folder);
    const modes = [folder, join(folder, group), join(folder, `${mail.id}.eml`)].map(
      (path) => statSync(path).mode & 0o777,
    );
    assert.deepEqual(modes, [0o700, 0o700, 0o600]);
    assert.deepEqual(readdirSync(join(folder, group)), [`${mail.id.split('/')[1]}.eml`]);
    const parsed = await PostalMime.parse((await outbox.read(mail.id)) ?? '');
    assert.equal(parsed.to?.[0]?.address, employee.email);
    assert.ok(parsed.html && parsed.text && answerPathOf(parsed));
    for (const id of ['../keys/app', 'x/../../keys/app', mail.id.toLowerCase(), ''])
      assert.equal(await outbox.read(id), null);
    await outbox.forget('other:2026-11-16');
    assert.equal((await outbox.list()).length, 1);
    await outbox.forget(round._id);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('can be looked at before they leave: a sample is stored nowhere and its link opens nothing', async () => {
    const draft = { ...round, plan: { [provider]: [provider] } };
    const reader = { name: 'Ana', address: 'ana@aurora.example', locale: 'en' as const };
    const [first, second] = [
      await sampleMail(draft, reader, 'https://x.example'),
      await sampleMail(draft, reader, 'https://x.example'),
    ];
    assert.match(first.subject, /^Sample: /);
    assert.notEqual(first.messageId, second.messageId);
    const token = answerPathOf(first).slice('/a/'.length);
    assert.equal(await openLink(token, { keys: program.keys, now: program.clock.now() }), null);
    assert.equal(await MessageModel.countDocuments({}), 0);
  });
});
