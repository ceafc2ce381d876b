import assert from 'node:assert/strict';
import { readMailServer } from '../../../server/domain/delivery/mail-server.ts';
import { findSettingChanges } from '../../../server/domain/settings/setting-changes.ts';
import { readSettings } from '../../../server/domain/settings/settings.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';

const PASSWORD = 'mail password of Aurora';

describe('the step about mail', () => {
  useTestDatabase();
  let web: TestApp;
  let mailbox: Mailbox;
  before(async () => {
    web = testApp();
    mailbox = await openMailbox({
      authOptional: false,
      allowInsecureAuth: true,
      authMethods: ['PLAIN', 'LOGIN'],
      onAuth(auth, _session, done) {
        if (auth.password === PASSWORD) return done(null, { user: 'pulso' });
        if (auth.username === 'blocked')
          return done(
            Object.assign(new Error('5.7.139 SmtpClientAuthentication is disabled'), { responseCode: 535 }),
          );
        done(Object.assign(new Error('5.7.8 Username and Password not accepted'), { responseCode: 535 }));
      },
      onMailFrom({ address }, _session, done) {
        if (address === 'boss@aurora.example')
          return done(
            Object.assign(new Error('5.7.60 not allowed to send as this sender'), { responseCode: 550 }),
          );
        done();
      },
    });
  });
  after(() => mailbox.close());

  const form = (change: Record<string, string> = {}) => ({
    preset: 'relay',
    host: '127.0.0.1',
    port: new URL(mailbox.url).port,
    security: 'none',
    user: 'pulso',
    password: PASSWORD,
    from: 'Pulso <pulso@aurora.example>',
    perMinute: '30',
    connections: '3',
    ...change,
  });
  const stored = () => readMailServer(web.deps.secrets);

  it('fills in what is known of a service', async () => {
    const admin = await web.signedIn(['admin', 'hr']);
    const microsoft = (await admin.get('/start/mail?preset=microsoft365')).text;
    assert.match(microsoft, /value="smtp\.office365\.com"/);
    assert.match(microsoft, /name="perMinute" [^>]*value="30"/);
    assert.match(microsoft, /name="connections" [^>]*value="3"/);
    assert.match((await admin.get('/start/mail?preset=google')).text, /value="smtp\.gmail\.com"/);
  });

  it('tries the server before it keeps it, encrypted, and never shows the password again', async () => {
    const admin = await web.signedIn(['admin', 'hr']);
    const answer = await admin.post('/start/mail', form());
    assert.equal(answer.status, 303);
    const page = (await admin.get(String(answer.headers.location))).text;
    assert.match(page, /The server takes the connection/);
    assert.ok(!page.includes(PASSWORD));
    assert.match(page, /<code>pulso@aurora\.example<\/code>/, 'what to let through');
    assert.equal((await stored())?.password, PASSWORD);
    assert.deepEqual((await readSettings()).setup.done, ['mail']);
    assert.deepEqual(
      (await findSettingChanges(['smtp'])).map(({ to }) => to),
      [null],
    );
  });

  it('sends a test mail to oneself through the server just chosen, without a restart', async () => {
    const admin = await web.signedIn(['admin', 'hr']);
    await admin.post('/start/mail', form());
    const page = await admin.post('/start/mail/trial');
    assert.equal(page.status, 200);
    assert.match(page.text, /The server took the test mail/);
    const [mail] = mailbox.to(admin.user.email);
    assert.equal(mail?.subject, 'A test mail from Pulso');
    assert.equal(mail?.from?.address, 'pulso@aurora.example');
  });

  it('says in words what a server refuses, keeps the form without the password, and stores nothing', async () => {
    const admin = await web.signedIn(['admin', 'hr']);
    const cases: [Record<string, string>, RegExp][] = [
      [{ password: 'wrong' }, /does not accept user name and password \(535\)/],
      [{ user: 'blocked', password: 'wrong' }, /“Authenticated SMTP”/],
      [{ port: '1' }, /Nothing answers at 127\.0\.0\.1/],
      [{ host: 'mail.invalid' }, /There is no server called mail\.invalid/],
      [{ security: 'starttls' }, /The encrypted connection failed/],
    ];
    for (const [change, words] of cases) {
      const answer = await admin.post('/start/mail', form(change));
      assert.equal(answer.status, 422);
      assert.match(answer.text, words);
      assert.ok(answer.text.includes('value="Pulso &lt;pulso@aurora.example&gt;"'));
      assert.ok(!answer.text.includes(PASSWORD) && !answer.text.includes('value="wrong"'));
    }
    assert.equal(await stored(), null);
  });

  it('shows by the test mail that a sender is not allowed', async () => {
    const admin = await web.signedIn(['admin', 'hr']);
    await admin.post('/start/mail', form({ from: 'boss@aurora.example' }));
    const answer = await admin.post('/start/mail/trial');
    assert.equal(answer.status, 422);
    assert.match(answer.text, /does not allow this sender \(550\)/);
  });

  it('keeps the stored password for the same server only: nobody can have it sent elsewhere', async () => {
    const admin = await web.signedIn(['admin', 'hr']);
    await admin.post('/start/mail', form());
    assert.equal((await admin.post('/start/mail', form({ password: '', perMinute: '10' }))).status, 303);
    assert.deepEqual([(await stored())?.password, (await stored())?.perMinute], [PASSWORD, 10]);
    for (const change of [{ host: 'localhost' }, { user: 'other' }]) {
      const answer = await admin.post('/start/mail', form({ password: '', ...change }));
      assert.equal(answer.status, 422);
      assert.match(answer.text, /href="#password"/);
    }
  });

  it('names the field that cannot be', async () => {
    const admin = await web.signedIn(['admin', 'hr']);
    const answer = await admin.post(
      '/start/mail',
      form({ host: '', port: 'x', from: 'nobody', connections: '99' }),
    );
    for (const field of ['host', 'port', 'from', 'connections'])
      assert.match(answer.text, new RegExp(`href="#${field}"`), field);
  });

  it('leaves mails in the local outbox when asked to, also after a server was chosen', async () => {
    const admin = await web.signedIn(['admin', 'hr']);
    await admin.post('/start/mail', form());
    for (let twice = 0; twice < 2; twice++) {
      const answer = await admin.post('/start/mail/local');
      assert.equal(answer.headers.location, '/start/people');
    }
    assert.equal(await stored(), null);
    assert.ok(web.deps.mailer.local);
    assert.deepEqual((await readSettings()).setup.done, ['mail']);
  });

  it('is for administrators; HR reads that it waits for one', async () => {
    const hr = await web.signedIn('hr');
    assert.match((await hr.get('/start/mail')).text, /An administrator sets the mail server/);
    assert.equal((await hr.post('/start/mail', form())).status, 403);
    assert.equal((await hr.post('/start/mail/trial')).status, 403);
  });

  it('says that SMTP_URL decides where it is set', async () => {
    const named = testApp({ SMTP_URL: mailbox.url, BASE_URL: 'http://127.0.0.1:3000' });
    const page = (await (await named.signedIn('admin')).get('/start/mail')).text;
    assert.match(page, /SMTP_URL names the mail server/);
    assert.doesNotMatch(page, /name="host"/);
  });
});
