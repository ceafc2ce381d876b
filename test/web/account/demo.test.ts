import assert from 'node:assert/strict';
import PostalMime from 'postal-mime';
import request from 'supertest';
import { jobTable } from '../../../jobs/index.ts';
import { firstAccountLink } from '../../../server/domain/access/first-account.ts';
import { listRounds } from '../../../server/domain/rounds/rounds.query.ts';
import { readSettings } from '../../../server/domain/settings/settings.ts';
import type { Login } from '../../../server/seeds/demo/accounts.ts';
import { beginDemo } from '../../../server/seeds/demo/demo-company.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useSharedDatabase } from '../../support/database.ts';
import { dumpDatabase, dumpFiles } from '../../support/dump.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';

const LABEL = 'Empresa inventada';

/** One month of rounds; what follows looks at it, in this order, and removes it. */
describe('pages and mails of an invented company', function () {
  this.timeout(120_000);
  useSharedDatabase();
  let mailbox: Mailbox;
  let web: TestApp;
  let hr: Visitor;
  let logins: Login[];
  let answerPath: string;

  before(async () => {
    mailbox = await openMailbox();
    web = testApp({ SMTP_URL: mailbox.url, BASE_URL: 'http://pulso.test' });
    web.deps.clock.set('2026-11-22T12:00:00Z');
    const begun = await beginDemo({ locale: 'pt-BR', months: 1 }, web.deps);
    await begun.fill();
    logins = begun.logins;
    hr = web.visitor({ 'Accept-Language': 'pt-BR' });
    assert.equal((await hr.post('/login', fieldsOf(logins[0]))).status, 303);
  });
  after(async () => await mailbox.close());

  const fieldsOf = (login?: Login) => ({ email: login?.email ?? '', password: login?.password ?? '' });
  const setupPath = async () => {
    const { config, clock, random } = web.deps;
    const link = await firstAccountLink({ baseUrl: config.baseUrl, now: clock.now(), random });
    return new URL(String(link)).pathname;
  };
  it('keeps its mails here, labelled, although a mail server is configured', async () => {
    const program = { ...web.deps, close: async () => {}, takeTurn: async () => {} };
    const send = jobTable(program).find(({ name }) => name === 'send');
    for (let twice = 0; twice < 2; twice++) await send?.run(new AbortController().signal);
    const mails = (await web.deps.mailer.local?.list()) ?? [];
    assert.equal(mails.length, 320);
    assert.deepEqual(mailbox.mails, []);
    const mail = await PostalMime.parse((await web.deps.mailer.local?.read(mails[0]?.id ?? '')) ?? '');
    const label = /Demonstração|Demostración|Demonstration/;
    assert.match(mail.text ?? '', label);
    assert.match(mail.html ?? '', new RegExp(`<body[^>]*>\\s*<p [^>]*>(${label.source})`));
    answerPath = /\/a\/[\w-]{43}/.exec(mail.text ?? '')?.[0] ?? '';
    // A sample goes to an account, whose address is invented too.
    const [open] = await listRounds({ status: 'open' });
    const sample = await hr.post(`/hr/rounds/${open?._id}/sample`);
    assert.ok(sample.status < 400, String(sample.status));
    assert.deepEqual(mailbox.mails, []);
  });

  it('says on every kind of page that it is one', async () => {
    const admin = web.visitor({ 'Accept-Language': 'pt-BR' });
    const account = logins.find(({ email }) => email.startsWith('giovanna'));
    assert.equal((await admin.post('/login', fieldsOf(account))).status, 303);
    const pages: [Visitor, string][] = [
      ...['/hr', '/hr/matrix', '/hr/rounds', '/account', '/demo/removal', '/hr/nothing-here'].map(
        (path): [Visitor, string] => [hr, path],
      ),
      ...['/admin/users', '/admin/outbox'].map((path): [Visitor, string] => [admin, path]),
      ...['/login', '/how-it-works', '/privacy', `${answerPath}?lang=pt-BR`, '/a/nothing'].map(
        (path): [Visitor, string] => [web.visitor({ 'Accept-Language': 'pt-BR' }), path],
      ),
    ];
    for (const [visitor, path] of pages) assert.ok((await visitor.get(path)).text.includes(LABEL), path);
    const answer = { language: 'pt-BR', 'q0-CS1': '5', send: '1' };
    const send = (fields: object) => request(web.app).post(answerPath).type('form').send(fields);
    assert.ok((await send(answer)).text.includes(LABEL), 'the page that thanks');
    assert.ok((await send({ language: 'pt-BR', send: '1' })).text.includes(LABEL), 'an empty form');
  });

  it('is removed by one click, and keeps nothing', async () => {
    const head = web.visitor();
    assert.equal((await head.post('/login', fieldsOf(logins[1]))).status, 303);
    assert.equal((await head.get('/demo/removal')).status, 403);
    assert.equal((await head.post('/demo/removal')).status, 403);
    const removed = await hr.post('/demo/removal');
    assert.equal(removed.status, 303);
    const next = await hr.get(String(removed.headers.location));
    assert.equal(next.status, 200);
    assert.ok(!next.text.includes(LABEL));
    for (const visitor of [hr, head]) assert.equal((await visitor.get('/account')).status, 303);
    const dump = await dumpDatabase();
    const left = Object.entries(dump).flatMap(([name, documents]) => (documents.length > 0 ? [name] : []));
    assert.deepEqual(
      left.filter((name) => !['sessions', 'loginTokens', 'loginLimits'].includes(name)),
      ['settings'],
    );
    assert.deepEqual(Object.keys(dump.settings?.[0] ?? {}), ['_id']);
    assert.ok(!/aurora|patricia/i.test(JSON.stringify(dump)));
    assert.deepEqual([...(await dumpFiles(web.deps.config.dataDir)).keys()], []);
    assert.equal((await readSettings()).demo, false);
    assert.ok(await setupPath());
  });
});
