import assert from 'node:assert/strict';
import { send } from '../../jobs/send.ts';
import { sweep } from '../../jobs/sweep.ts';
import { inviteUser } from '../../server/domain/access/invite-user.ts';
import { openMailedLink } from '../../server/domain/access/mailed-links.ts';
import type { Role } from '../../server/domain/access/roles.ts';
import { createUser, setDisabled } from '../../server/domain/access/users.ts';
import { type Message, MessageModel } from '../../server/domain/delivery/message.model.ts';
import { enqueue } from '../../server/domain/delivery/outbox.ts';

import { LOCALES } from '../../server/i18n/locales.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';
import { type Mailbox, openMailbox, type ReceivedMail } from '../support/mailbox.ts';
import { testProgram } from '../support/program.ts';
import { assertSameWords } from '../support/same-words.ts';
import { decide } from '../support/settings.ts';

const BASE = 'http://pulso.aurora.example';
const PASSWORD = 'a long enough password';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PERSON = { name: 'Ana Souza', email: 'ana@aurora.example', departmentIds: ['it'] };

describe('the mails of accounts', () => {
  useTestDatabase();
  let mailbox: Mailbox;
  let web: TestApp;
  before(async () => {
    mailbox = await openMailbox();
    web = testApp({ BASE_URL: BASE, SMTP_URL: mailbox.url });
  });
  after(async () => {
    await web.deps.mailer.close();
    await mailbox.close();
  });
  beforeEach(async () => {
    mailbox.mails.length = 0;
    await decide({ name: 'Aurora', contact: 'RH <rh@aurora.example>' });
  });

  const sendAll = () => send(web.deps, new AbortController().signal);
  const invite = async (change: { locale?: (typeof LOCALES)[number]; roles?: Role[] } = {}) =>
    await inviteUser(
      { ...PERSON, locale: 'en', roles: ['head'], ...change },
      { ...web.deps, by: 'boss', now: web.deps.clock.now() },
    );
  const only = (): ReceivedMail => {
    assert.equal(mailbox.mails.length, 1);
    return mailbox.mails[0] as ReceivedMail;
  };
  const pathIn = ({ text }: ReceivedMail): string => {
    const address = /http:\S+\/(?:password|sign-in)\/\S+/.exec(text ?? '')?.[0];
    return new URL(String(address)).pathname;
  };
  const row = async () => await MessageModel.findOne({}).lean<Message>();
  /** As after a crash between the server's 250 and the mark. */
  const unmark = async () =>
    await MessageModel.updateMany({}, { $set: { state: 'waiting' }, $unset: { sentOn: 1, lease: 1 } });

  it('bring a link that opens as often as one likes and chooses a password once', async () => {
    const { user } = await invite();
    await sendAll();
    const path = pathIn(only());
    for (let opened = 0; opened < 3; opened++) assert.equal((await web.visitor().get(path)).status, 200);
    assert.equal((await web.visitor().post(path, { password: PASSWORD })).status, 303);
    assert.equal((await web.visitor().post(path, { password: `${PASSWORD}!` })).status, 404);
    const login = await web.visitor().post('/login', { email: user.email, password: PASSWORD });
    assert.equal(login.status, 303);
  });

  it('bring the same link when they are sent twice, and none once it was used', async () => {
    await invite();
    await sendAll();
    await unmark();
    await sendAll();
    const [first, second] = mailbox.mails as [ReceivedMail, ReceivedMail];
    assert.equal(second.messageId, first.messageId);
    assert.equal(pathIn(second), pathIn(first));
    assert.equal((await web.visitor().post(pathIn(first), { password: PASSWORD })).status, 303);
    await unmark();
    await sendAll();
    assert.equal(mailbox.mails.length, 2);
    assert.equal((await row())?.state, 'dropped');
  });

  it('count the time of a link from the moment they leave, and do not leave when it is over', async () => {
    const user = await createUser({ ...PERSON, locale: 'en', roles: ['head'] });
    const request = async () => {
      const at = { ...web.deps, now: web.deps.clock.now(), key: web.deps.secrets.login };
      const ref = await openMailedLink({ userId: user._id, kind: 'reset' }, at);
      const mail = { kind: 'reset', to: `u:${user._id}`, ref, n: 1, dueAt: at.now };
      await enqueue([mail], web.deps.secrets.message);
    };
    await request();
    web.deps.clock.advance(50 * MINUTE);
    await sendAll();
    web.deps.clock.advance(50 * MINUTE);
    assert.equal((await web.visitor().get(pathIn(only()))).status, 200);
    web.deps.clock.advance(11 * MINUTE);
    assert.equal((await web.visitor().get(pathIn(only()))).status, 404);
    await request();
    web.deps.clock.advance(61 * MINUTE);
    await sendAll();
    assert.equal(mailbox.mails.length, 1);
  });

  it('are not sent to an account that was ended, and a link that was sent opens nothing', async () => {
    const { user } = await invite();
    await sendAll();
    const path = pathIn(only());
    await setDisabled(user._id, true);
    assert.equal((await web.visitor().get(path)).status, 404);
    await unmark();
    await sendAll();
    assert.equal(mailbox.mails.length, 1);
  });

  it('leave no row and no local copy behind after 30 days; those that wait stay', async () => {
    const local = testProgram({ BASE_URL: BASE });
    const tools = { ...local, by: 'boss', now: local.clock.now() };
    await inviteUser({ ...PERSON, locale: 'en', roles: ['head'] }, tools);
    await send(local, new AbortController().signal);
    await inviteUser({ ...PERSON, email: 'bea@aurora.example', locale: 'en', roles: ['head'] }, tools);
    assert.equal((await local.mailer.local?.list())?.length, 1);
    local.clock.advance(29 * DAY);
    await sweep(local);
    assert.equal(await MessageModel.countDocuments({}), 2);
    local.clock.advance(2 * DAY);
    for (let twice = 0; twice < 2; twice++) await sweep(local);
    const left = await MessageModel.find({}).lean<Message[]>();
    assert.deepEqual(
      left.map(({ state }) => state),
      ['waiting'],
    );
    assert.deepEqual(await local.mailer.local?.list(), []);
  });

  for (const locale of LOCALES)
    it(`say the same in text as in HTML, within the limits, in ${locale}`, async () => {
      await invite({ locale, roles: ['admin', 'hr', 'head', 'board'] });
      await sendAll();
      const { subject, html = '', text = '', headers, replyTo } = only();
      assert.ok((subject ?? '').length <= 50, subject);
      assert.ok(Buffer.byteLength(html) <= 40_960);
      assertSameWords(html, text);
      assert.match(html, new RegExp(`<html lang="${locale}">`));
      assert.doesNotMatch(html, /<img|<link|https?:\/\/(?!pulso\.aurora\.example)/);
      assert.deepEqual(
        replyTo?.map(({ address }) => address),
        ['rh@aurora.example'],
      );
      assert.ok(headers.some(({ key }) => key === 'auto-submitted'));
      const words = text
        .split('\n')
        .map((line) => line.replace(/^- |:$/, '').trim())
        .filter(Boolean);
      assert.ok(words.length >= 10);
      const shown = html
        .replaceAll('&#34;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll(/&(lt|gt);/g, (_, sign) => ({ lt: '<', gt: '>' })[sign as 'lt']);
      for (const line of words) assert.ok(shown.includes(line), line);
      assert.doesNotMatch(text, /undefined|\{\{|account_mail/);
    });
});
