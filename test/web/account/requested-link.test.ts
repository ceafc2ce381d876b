import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { send } from '../../../jobs/send.ts';
import type { RequestedKind } from '../../../server/domain/access/request-link.ts';
import { createUser, setDisabled } from '../../../server/domain/access/users.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { PASSWORD, type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';
import { decide } from '../../support/settings.ts';

const PATHS: Record<RequestedKind, string> = { reset: '/login/reset', signIn: '/login/link' };
const KINDS: RequestedKind[] = ['reset', 'signIn'];
const NEXT = 'another long password';

describe('asking for a link by mail', () => {
  useTestDatabase();
  let mailbox: Mailbox;
  let web: TestApp;
  before(async () => {
    mailbox = await openMailbox();
    web = testApp({ BASE_URL: 'http://pulso.aurora.example', SMTP_URL: mailbox.url });
  });
  after(async () => {
    await web.deps.mailer.close();
    await mailbox.close();
  });
  beforeEach(() => {
    mailbox.mails.length = 0;
  });

  const account = async (email: string) =>
    await createUser({ name: 'Ana', email, locale: 'en', roles: ['hr'], departmentIds: [] }, PASSWORD);
  const linkTo = async (email: string) => {
    await send(web.deps, new AbortController().signal);
    const address = /http:\S+\/(?:password|sign-in)\/\S+/.exec(mailbox.to(email).at(-1)?.text ?? '')?.[0];
    return new URL(String(address)).pathname;
  };

  it('brings a link that signs in once, under a new session, whatever scanners open before', async () => {
    const { _id, email } = await account('ana@example.com');
    const asked = await web.visitor().post('/login/link', { email: ' ANA@example.com ' });
    assert.equal(asked.headers.location, '/login/link?done=sent');
    const path = await linkTo(email);
    for (let opened = 0; opened < 3; opened++) assert.equal((await web.visitor().get(path)).status, 200);
    const ana = web.visitor();
    const before = (await ana.get(path)).headers['set-cookie']?.[0];
    const answer = await ana.post(path);
    assert.equal(answer.headers.location, '/hr');
    const after = answer.headers['set-cookie']?.[0];
    assert.ok(before && after && before.split(';')[0] !== after.split(';')[0]);
    assert.equal((await ana.get('/account')).status, 200);
    const again = await web.visitor().post(path);
    assert.equal(again.status, 404);
    assert.match(again.text, /This link is not open/);
    const entry = await AuditEntryModel.findOne({ verb: 'sign in by link' }).lean();
    assert.equal(entry?.userId, _id);
  });

  it('lets only one of several who press the button at once in', async () => {
    const { email } = await account('ana@example.com');
    await web.visitor().post('/login/link', { email });
    const path = await linkTo(email);
    const answers = await Promise.all([0, 1, 2].map(() => web.visitor().post(path)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 404, 404]);
  });

  it('brings a link to a new password, which signs in and makes every other link worthless', async () => {
    const { email } = await account('ana@example.com');
    await web.visitor().post('/login/link', { email });
    const other = await linkTo(email);
    await web.visitor().post('/login/reset', { email });
    const path = await linkTo(email);
    const ana = web.visitor();
    assert.equal((await ana.post(path, { password: NEXT })).headers.location, '/hr');
    assert.equal((await ana.get('/account')).status, 200);
    assert.equal((await web.visitor().get(other)).status, 404);
    assert.equal((await web.visitor().post('/login', { email, password: NEXT })).status, 303);
  });

  it('is over after its time', async () => {
    const { email } = await account('ana@example.com');
    await web.visitor().post('/login/link', { email });
    const path = await linkTo(email);
    web.deps.clock.advance(15 * 60_000);
    assert.equal((await web.visitor().get(path)).status, 404);
  });

  for (const kind of KINDS)
    it(`answers and does the same for known, unknown, ended and waiting accounts: ${kind}`, async () => {
      await account('ana@example.com');
      await setDisabled((await account('off@example.com'))._id, true);
      const work: string[] = [];
      const answers = new Set<string>();
      for (const email of ['ana@example.com', 'nobody@example.com', 'off@example.com']) {
        const visitor = web.visitor();
        await visitor.get(PATHS[kind]);
        const done: string[] = [];
        mongoose.set('debug', (collection: string, method: string) => done.push(`${collection} ${method}`));
        const answer = await visitor.post(PATHS[kind], { email });
        mongoose.set('debug', false);
        work.push(done.join('\n'));
        answers.add(`${answer.status} ${answer.headers.location} ${answer.text.replaceAll(email, '')}`);
      }
      assert.equal(answers.size, 1);
      assert.equal(new Set(work).size, 1, work.join('\n\n'));
      assert.match(work[0] ?? '', /loginTokens insertOne[\s\S]*outbox insertMany/);
      await send(web.deps, new AbortController().signal);
      assert.deepEqual(
        mailbox.mails.map(({ envelopeTo }) => envelopeTo),
        [['ana@example.com']],
      );
      assert.equal(await MessageModel.countDocuments({ state: 'dropped' }), 2);
    });

  it('is counted per address and kind, known or not', async () => {
    const { email } = await account('ana@example.com');
    for (const address of [email, 'nobody@example.com']) {
      const statuses = [];
      for (let tries = 0; tries < 6; tries++)
        statuses.push((await web.visitor().post('/login/reset', { email: address })).status);
      assert.deepEqual(statuses, [303, 303, 303, 303, 303, 429], address);
      assert.equal((await web.visitor().post('/login/link', { email: address })).status, 303);
    }
  });

  it('says whom to ask where no mail is sent, and makes no link', async () => {
    const local = testApp();
    await decide({ contact: 'Ana, ramal 12' });
    await account('ana@example.com');
    for (const kind of KINDS) {
      await local.visitor().post(PATHS[kind], { email: 'ana@example.com' });
      const page = await local.visitor().get(PATHS[kind]);
      assert.match(page.text, /sends no mail\. An administrator can make you a link/);
      assert.match(page.text, /Ana, ramal 12/);
      assert.doesNotMatch(page.text, /name="email"/);
    }
    assert.equal(await MessageModel.countDocuments({}), 0);
    assert.equal(await mongoose.connection.collection('loginTokens').countDocuments({}), 0);
  });

  it('works for an account that has not chosen a password yet', async () => {
    const person = { name: 'New', email: 'new@example.com', departmentIds: [] };
    const user = await createUser({ ...person, locale: 'en', roles: ['hr'] });
    await web.visitor().post('/login/reset', { email: user.email });
    assert.equal((await web.visitor().post(await linkTo(user.email), { password: NEXT })).status, 303);
  });
});
