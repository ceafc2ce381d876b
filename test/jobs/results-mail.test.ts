import assert from 'node:assert/strict';
import { announce } from '../../jobs/announce.ts';
import { send } from '../../jobs/send.ts';
import { sweep } from '../../jobs/sweep.ts';
import type { Role } from '../../server/domain/access/roles.ts';
import { UserModel } from '../../server/domain/access/user.model.ts';
import { createUser, setDisabled, type User } from '../../server/domain/access/users.ts';
import { MessageModel } from '../../server/domain/delivery/message.model.ts';
import { CommentModel } from '../../server/domain/publication/comment.model.ts';
import { SnapshotModel } from '../../server/domain/publication/snapshot.model.ts';
import { RoundModel } from '../../server/domain/rounds/round.model.ts';
import { LOCALES, type Locale } from '../../server/i18n/locales.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { useTestDatabase } from '../support/database.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { assertSameWords } from '../support/same-words.ts';
import { publishSample, type SampleResults } from '../support/sample-results.ts';
import { decide } from '../support/settings.ts';

const BASE = 'http://pulso.aurora.example';
/** The sample's last round is sealed on Friday 30 October, 18:01. */
const FRIDAY = '2026-10-30T18:05:00Z';
const MONDAY = '2026-11-02T18:02:00Z';

describe('the mails about results', () => {
  useTestDatabase();
  let mailbox: Mailbox;
  let web: TestApp;
  let sample: SampleResults;
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
    sample = await publishSample();
    web.deps.clock.set(FRIDAY);
  });

  async function account(name: string, roles: Role[], more: Partial<User> = {}): Promise<User> {
    const email = `${name.toLowerCase()}@aurora.example`;
    const departmentIds = roles.includes('head') ? ['it'] : [];
    return await createUser({ name, email, locale: 'en', roles, departmentIds, ...more });
  }

  /** Both jobs, and everything that ends rounds, twice. */
  async function run(): Promise<void> {
    for (let times = 0; times < 2; times++) {
      await announce(web.deps);
      await sweep(web.deps);
      await send(web.deps, new AbortController().signal);
    }
  }

  const receivers = () => mailbox.mails.map((mail) => mail.envelopeTo[0]).sort();
  const textTo = (name: string) => mailbox.to(`${name.toLowerCase()}@aurora.example`)[0]?.text ?? '';

  it('go to HR at the seal, to heads a working day later, to each once, and to nobody else', async () => {
    await account('Hanna', ['hr']);
    await account('Both', ['hr', 'head']);
    await account('Igor', ['head']);
    await account('Admin', ['admin']);
    await account('Board', ['board']);
    await run();
    assert.deepEqual(receivers(), ['both@aurora.example', 'hanna@aurora.example']);
    web.deps.clock.set('2026-11-02T17:00:00Z');
    await run();
    assert.equal(mailbox.mails.length, 2);
    web.deps.clock.set(MONDAY);
    await run();
    assert.deepEqual(receivers(), ['both@aurora.example', 'hanna@aurora.example', 'igor@aurora.example']);
  });

  it('are put in once by two processes at once', async () => {
    await account('Hanna', ['hr']);
    await Promise.all(Array.from({ length: 4 }, () => announce(web.deps)));
    assert.equal(await MessageModel.countDocuments({}), 1);
  });

  it('follow the days HR has set, and are not made up for days later', async () => {
    await account('Igor', ['head']);
    await decide({ headsReadAfterDays: 0 });
    await run();
    assert.equal(mailbox.mails.length, 1);
    await account('Late', ['hr']);
    web.deps.clock.set('2026-11-02T18:05:00Z');
    await run();
    assert.equal(mailbox.mails.length, 1);
  });

  it('say what HR finds on the page, with n, and lead there', async () => {
    await account('Hanna', ['hr']);
    await run();
    const [mail] = mailbox.mails;
    assert.equal(mail?.subject, 'Service, round 2: results');
    const text = textTo('Hanna');
    for (const part of [
      '2 departments have results',
      'Hanna, round 2 of “Service” is sealed.',
      'IT: 73% (favourable · n = 40)',
      'Desk: 75% (favourable · n = 32)',
      'Comments to read: 27',
      'Heads can read it from Monday, November 2 on.',
      `${BASE}/hr?round=${encodeURIComponent(sample.second._id)}`,
      `${BASE}/privacy?lang=en`,
    ])
      assert.ok(text.includes(part), `${part}\n${text}`);
    assert.doesNotMatch(text, /=HR/, 'what is not shown is not named');
    const page = await (await web.signedIn('hr')).get(`/hr/results/it?round=${sample.second._id}`);
    assert.match(page.text, /73%/);
  });

  it('tell a head about own departments only', async () => {
    await account('Igor', ['head'], { departmentIds: ['desk'] });
    await account('Hugo', ['head'], { departmentIds: ['hr'] });
    await account('Sara', ['head'], { departmentIds: ['sales'] });
    web.deps.clock.set(MONDAY);
    await run();
    assert.deepEqual(receivers(), ['igor@aurora.example'], 'the others have nothing published');
    const text = textTo('Igor');
    assert.ok(text.includes('75% of the ratings of Desk are favourable'));
    assert.ok(
      text.includes(`${BASE}/department?round=${encodeURIComponent(sample.second._id)}&subject=desk`),
    );
    assert.doesNotMatch(text, /\bIT\b|73%|Sales/);
  });

  it('reach who stands in for a head, as long as that is so', async () => {
    for (const [name, until] of [
      ['Nora', '2026-11-02'],
      ['Past', '2026-11-01'],
    ] as const) {
      const { _id } = await account(name, ['admin']);
      await UserModel.updateOne({ _id }, { $set: { deputyOf: [{ departmentId: 'desk', until }] } });
    }
    web.deps.clock.set(MONDAY);
    await run();
    assert.deepEqual(receivers(), ['nora@aurora.example']);
    assert.match(textTo('Nora'), /75% of the ratings of Desk are favourable/);
  });

  it('count the comments their reader finds, not those that HR alone reads', async () => {
    await account('Igor', ['head']);
    await account('Hanna', ['hr']);
    const about = { roundId: sample.second._id, subject: 'it' };
    const [first] = await CommentModel.find(about).lean();
    await CommentModel.updateOne({ _id: first?._id ?? '' }, { $set: { restricted: true } });
    await run();
    web.deps.clock.set(MONDAY);
    await run();
    const of = async (who: 'hr' | 'head', path: string) => {
      const visitor = await web.signedIn(who, who === 'head' ? ['it'] : undefined);
      return /<h1>(\d+) comments/.exec((await visitor.get(path)).text)?.[1] ?? assert.fail(path);
    };
    for (const [name, shown] of [
      ['Igor', await of('head', `/department/comments?round=${encodeURIComponent(about.roundId)}`)],
      ['Hanna', await of('hr', `/hr/comments?round=${encodeURIComponent(about.roundId)}`)],
    ] as const)
      assert.match(textTo(name), new RegExp(`Comments to read: ${shown}\\n`));
  });

  it('stop when the account is disabled, the role is gone or the round is not sealed', async () => {
    const hanna = await account('Hanna', ['hr']);
    await account('Other', ['hr']);
    await announce(web.deps);
    await setDisabled(hanna._id, true);
    await run();
    assert.deepEqual(receivers(), ['other@aurora.example']);
    await RoundModel.updateMany({}, { $set: { status: 'cancelled' } });
    await account('Third', ['hr']);
    await run();
    assert.equal(mailbox.mails.length, 1);
  });

  it('say so when nothing can be shown', async () => {
    await account('Hanna', ['hr']);
    await SnapshotModel.updateMany({}, { $set: { items: [], headline: [], comments: 0 } });
    await RoundModel.updateOne({ _id: sample.second._id }, { $set: { attempt: 'f'.repeat(32) } });
    await SnapshotModel.updateMany({ roundId: sample.second._id }, { $set: { attempt: 'f'.repeat(32) } });
    await run();
    const text = textTo('Hanna');
    assert.match(text, /Round 2 is sealed/);
    assert.match(text, /No figure of it can be shown/);
    assert.doesNotMatch(text, /\d%|Heads can read/);
  });

  it('tell the headline of an engagement round to HR alone', async () => {
    await account('Hanna', ['hr']);
    await account('Igor', ['head']);
    web.deps.clock.set('2026-09-16T19:00:00Z');
    await run();
    assert.deepEqual(receivers(), ['hanna@aurora.example']);
    assert.match(textTo('Hanna'), /\+?\d+ \(n = 52\)/);
    assert.match(textTo('Hanna'), /\/hr\/engagement\?round=/);
  });

  it('weigh little and speak three languages', async () => {
    for (const locale of LOCALES) await account(`Reader-${locale}`, ['hr'], { locale });
    await run();
    const titles: Record<Locale, string> = {
      'pt-BR': '2 áreas têm resultados',
      en: '2 departments have results',
      es: '2 áreas tienen resultados',
    };
    for (const locale of LOCALES) {
      const [mail] = mailbox.to(`reader-${locale.toLowerCase()}@aurora.example`);
      assert.ok(mail?.html && mail.text);
      for (const part of [mail.html, mail.text]) assert.ok(part.includes(titles[locale]));
      assert.match(mail.html, new RegExp(`lang="${locale}"`));
      assert.ok(mail.html.length < 40 * 1024 && (mail.subject ?? '').length <= 50);
      assert.equal([...mail.html.matchAll(/class="button"/g)].length, 1);
      assert.doesNotMatch(mail.html, /<img|<script|<style/);
      assertSameWords(mail.html, mail.text);
    }
  });

  it('leave no row behind two weeks after the seal', async () => {
    await account('Hanna', ['hr']);
    await run();
    web.deps.clock.set('2026-11-14T18:05:00Z');
    await run();
    assert.equal(await MessageModel.countDocuments({}), 0);
    assert.equal(mailbox.mails.length, 1);
  });
});
