import assert from 'node:assert/strict';
import { jobTable } from '../../jobs/index.ts';
import { createUser, type NewUser, setRoles } from '../../server/domain/access/users.ts';
import { noteRuns } from '../../server/domain/health/job-runs.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { assertSameWords } from '../support/same-words.ts';
import { decide } from '../support/settings.ts';

const HOUR = 60 * 60_000;
const ADMIN: NewUser = {
  name: 'Ana',
  email: 'ana@example.com',
  locale: 'pt-BR',
  roles: ['admin'],
  departmentIds: [],
};

describe('the mail about troubles', () => {
  useTestDatabase();
  let mailbox: Mailbox;
  let site: TestApp;

  beforeEach(async () => {
    mailbox = await openMailbox();
    site = testApp({ SMTP_URL: mailbox.url, BASE_URL: 'http://127.0.0.1:3000' });
    await decide({ name: 'Aurora', zone: 'America/Sao_Paulo' });
    site.deps.clock.set('2026-11-20T15:00:00Z');
    await createUser({ ...ADMIN, email: 'hr@example.com', roles: ['hr'] });
  });
  afterEach(async () => {
    await site.deps.close();
    await mailbox.close();
  });

  const tick = async () => {
    for (const name of ['trouble', 'trouble', 'send', 'send'])
      await jobTable(site.deps)
        .find((job) => job.name === name)
        ?.run(new AbortController().signal);
  };
  const jobs = (error: unknown) => noteRuns(site.deps.clock)('seal', error);

  it('goes to administrators once a day while something is wrong, and says what to do', async () => {
    await createUser(ADMIN);
    await tick();
    assert.equal(mailbox.mails.length, 0, 'nothing is wrong');
    await jobs(new Error('planned'));
    await tick();
    assert.deepEqual(
      mailbox.mails.flatMap(({ envelopeTo }) => envelopeTo),
      ['ana@example.com'],
    );
    const [mail] = mailbox.mails;
    assert.equal(mail?.subject, 'Aurora: o Pulso precisa de atenção');
    assert.match(
      mail?.text ?? '',
      /1 ponto precisa de atenção\n\n“Lacrar rodadas” falha repetidamente\.\nProcure no log/,
    );
    assert.match(mail?.text ?? '', /http:\/\/127\.0\.0\.1:3000\/admin\/health/);
    assert.match(mail?.html ?? '', /“Lacrar rodadas” falha repetidamente/);
    assertSameWords(mail?.html ?? '', mail?.text ?? '');
    assert.ok(Buffer.byteLength(mail?.html ?? '') <= 40_960);
    assert.doesNotMatch(mail?.html ?? '', /<img|<script|<style/);
    // Late in the evening of the same day in São Paulo, and after its midnight.
    site.deps.clock.set('2026-11-21T02:59:00Z');
    await jobs(new Error('planned'));
    await tick();
    assert.equal(mailbox.mails.length, 1);
    site.deps.clock.set('2026-11-21T03:00:00Z');
    await tick();
    assert.equal(mailbox.mails.length, 2);
  });

  it('does not leave when all is well again, or its reader administers no more', async () => {
    const ana = await createUser(ADMIN);
    await createUser({ ...ADMIN, email: 'bea@example.com' });
    await jobs(new Error('planned'));
    await decide({ mailPaused: true });
    await tick();
    await setRoles(ana._id, ['hr'], []);
    await decide({ mailPaused: false });
    await tick();
    assert.deepEqual(
      mailbox.mails.flatMap(({ envelopeTo }) => envelopeTo),
      ['bea@example.com'],
    );
    site.deps.clock.advance(24 * HOUR);
    await decide({ mailPaused: true });
    await jobs(new Error('planned'));
    await tick();
    await jobs(null);
    await decide({ mailPaused: false });
    await tick();
    assert.equal(mailbox.mails.length, 1);
  });
});
