import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import request from 'supertest';
import { jobTable } from '../../jobs/index.ts';
import { createApp } from '../../server/app.ts';
import { createUser } from '../../server/domain/access/users.ts';
import { auditWritten } from '../../server/domain/audit/audit.ts';
import { AuditEntryModel } from '../../server/domain/audit/entry.model.ts';
import { EmployeeModel } from '../../server/domain/directory/employee.model.ts';
import { RoundModel } from '../../server/domain/rounds/round.model.ts';
import { csrfOf, PASSWORD, testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';
import { answerPathOf } from '../support/links.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { makeDueSchedule, makeSmallCompany } from '../support/small-company.ts';

const COMMENT = 'xylophone lessons at noon';
const SCORE = '"[^"]*CS1[^"]*"';
const LINK = /\/(?:a|password|sign-in|setup|r)\/[A-Za-z0-9_-]{20,}/;

describe('the log and the audit of a whole round', () => {
  useTestDatabase();
  let mailbox: Mailbox;
  let closeMailer = async () => {};
  before(async () => {
    mailbox = await openMailbox();
  });
  // The pool goes first: a mail server does not end while somebody is connected.
  after(async () => {
    await closeMailer();
    await mailbox.close();
  });

  it('hold no token, no comment, no address and no score', async () => {
    const lines: string[] = [];
    const sink = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    const { deps } = testApp({ SMTP_URL: mailbox.url, BASE_URL: 'http://127.0.0.1:3000' });
    closeMailer = () => deps.mailer.close();
    Object.assign(deps, { log: pino({ level: 'debug', base: null }, sink) });
    const app = createApp(deps);
    const job = async (name: string) =>
      await jobTable(deps)
        .find((each) => each.name === name)
        ?.run(new AbortController().signal);

    deps.clock.set('2026-11-16T12:00:00Z');
    await makeSmallCompany(12);
    await makeDueSchedule(deps.clock.now());
    for (const name of ['open', 'send', 'send', 'backup', 'trouble']) await job(name);
    const mails = [...mailbox.mails];
    assert.equal(mails.length, 36);
    for (const mail of mails.slice(0, 20)) {
      const path = answerPathOf(mail);
      const { text } = await request(app)
        .get(`${path}?from=ana@example.com`)
        .set('Referer', `http://x${path}`);
      const field = /name="([^"]*CS1[^"]*)"/.exec(text)?.[1] ?? '';
      const comment = /<textarea[^>]* name="([^"]+)"/.exec(text)?.[1] ?? '';
      const answer = { language: 'en', [field]: '4', [comment]: COMMENT, send: '1' };
      assert.equal((await request(app).post(path).type('form').send(answer)).status, 200);
      assert.equal(
        (
          await request(app)
            .post(path)
            .type('form')
            .send({ [field]: 'x'.repeat(9999) })
        ).status < 500,
        true,
      );
    }
    await request(app).get(`${answerPathOf(mails[0] ?? { text: '', html: '' })}x`);

    const email = 'patricia@example.com';
    await createUser({ name: 'P', email, locale: 'en', roles: ['hr', 'admin'], departmentIds: [] }, PASSWORD);
    const agent = request.agent(app);
    const post = async (path: string, fields: Record<string, string>) => {
      const account = await agent.get('/account');
      const csrf = csrfOf(account.status === 200 ? account : await agent.get('/login'));
      return await agent
        .post(path)
        .type('form')
        .send({ csrf, ...fields });
    };
    await post('/login', { email, password: 'wrong password' });
    assert.equal((await post('/login/reset', { email })).status < 400, true);
    await job('send');
    const reset = /\/password\/\S+/.exec(mailbox.to(email).at(-1)?.text ?? '')?.[0];
    assert.ok(reset, 'the link to a new password came');
    await agent.get(reset);
    assert.equal((await post('/login', { email, password: PASSWORD })).status, 303);
    for (const path of [
      '/hr',
      '/hr/people?search=ana@example.com',
      '/hr/rounds',
      '/admin/users',
      '/admin/audit',
    ])
      await agent.get(path);
    const round = await RoundModel.findOne({}).lean();
    deps.clock.set(new Date((round?.closesAt.getTime() ?? 0) + 1000));
    for (const name of ['close', 'seal']) await job(name);
    deps.clock.advance(61_000);
    for (const name of ['seal', 'announce', 'send', 'sweep']) await job(name);
    assert.equal((await RoundModel.findOne({}).lean())?.status, 'sealed');
    await agent.get('/hr');

    await auditWritten();
    const audit = (await AuditEntryModel.find({}).lean()).map((entry) => JSON.stringify(entry));
    assert.ok(lines.length > 70 && audit.length > 5, `${lines.length} lines, ${audit.length} entries`);
    for (const line of lines) assert.ok(JSON.parse(line).level, 'each line is one JSON document');
    assert.ok(lines.some((line) => JSON.parse(line).route === '/a/:token' && JSON.parse(line).req.id));
    const addresses = (await EmployeeModel.find({}).lean()).map(({ email: address }) => address);
    const secret = [...mails.map((mail) => answerPathOf(mail).slice(3)), ...addresses, email, '@example.com'];
    for (const line of [...lines, ...audit]) {
      for (const word of [...secret, 'xylophone', PASSWORD, 'wrong password', 'patricia', 'CS1'])
        assert.ok(!line.includes(String(word)), `${word} is in ${line}`);
      assert.doesNotMatch(line, LINK);
      assert.doesNotMatch(line, new RegExp(SCORE));
    }
  }).timeout(60_000);
});
