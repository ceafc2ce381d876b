import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import request from 'supertest';
import { announce } from '../../../jobs/announce.ts';
import { send } from '../../../jobs/send.ts';
import { sweep } from '../../../jobs/sweep.ts';
import { createApp } from '../../../server/app.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import { noteAsked } from '../../../server/domain/invitations/asked.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';
import { type Mailbox, openMailbox } from '../../support/mailbox.ts';
import { assertSameWords } from '../../support/same-words.ts';
import { publishSample, type SampleResults } from '../../support/sample-results.ts';

/** Monday, a working day after the sample's last round was sealed. */
const MONDAY = '2026-11-02T18:02:00Z';

describe('a released round', () => {
  useTestDatabase();
  let web: TestApp;
  let mailbox: Mailbox;
  let sample: SampleResults;
  let hr: Visitor;
  before(async () => {
    mailbox = await openMailbox();
    web = testApp({ BASE_URL: 'http://pulso.aurora.example', SMTP_URL: mailbox.url });
  });
  after(async () => {
    await web.deps.mailer.close();
    await mailbox.close();
  });
  beforeEach(async () => {
    mailbox.mails.length = 0;
    sample = await publishSample();
    web.deps.clock.set(MONDAY);
    hr = await web.signedIn('hr');
  });

  const pathOf = (id: string) => `/hr/rounds/${id}/release`;
  const release = async () => {
    const path = pathOf(sample.second._id);
    assert.equal((await hr.post(path)).status, 303);
    const found = /\/r\/[A-Za-z0-9_-]{43}/.exec((await hr.get(path)).text)?.[0];
    return found ?? assert.fail('no address');
  };
  const run = async () => {
    for (let times = 0; times < 2; times++) {
      await announce(web.deps);
      await sweep(web.deps);
      await send(web.deps, new AbortController().signal);
    }
  };

  it('is looked at first, released once, and noted', async () => {
    const preview = (await hr.get(pathOf(sample.second._id))).text;
    assert.match(preview, /IT: 73% favourable · n = 40/);
    assert.match(preview, /cannot be taken back/);
    assert.doesNotMatch(preview, /\/r\//);
    const path = await release();
    assert.equal(await release(), path);
    const deeds = await AuditEntryModel.find({ verb: 'release' }).lean();
    assert.ok(deeds.every(({ thing }) => thing === `round:${sample.second._id}`) && deeds.length > 0);
  });

  it('shows everybody the same totals and nothing else, in three languages', async () => {
    const path = await release();
    const before = await dumpDatabase();
    const titles = { 'pt-BR': 'o que saiu', en: 'what came out', es: 'qué resultó' };
    for (const locale of LOCALES) {
      const { status, text, headers } = await request(web.app).get(`${path}?lang=${locale}`);
      assert.equal(status, 200);
      assert.ok(text.includes(titles[locale]) && text.includes('IT: 73'));
      assert.equal(headers['set-cookie'], undefined);
      assert.doesNotMatch(text, /<script|answer<\/b> quickly|Sales|=HR/);
    }
    assert.deepEqual(await dumpDatabase(), before, 'reading leaves no trace');
  });

  it('has the sentence a head wrote for everyone, not the note for HR and the board', async () => {
    const head = await web.signedIn('head', ['it']);
    const form = `/department/note?subject=it&round=${encodeURIComponent(sample.second._id)}`;
    const words = { note: 'Two were ill', sentence: 'We answer within a day <b>' };
    for (const _time of [1, 2]) assert.equal((await head.post(form, words)).status, 303);
    assert.match((await hr.get(pathOf(sample.second._id))).text, /IT: We answer within a day/);
    const { text } = await request(web.app).get(`${await release()}?lang=en`);
    assert.match(text, /What the departments say[\s\S]*IT: We answer within a day &lt;b&gt;/);
    assert.doesNotMatch(text, /were ill/);
    assert.match((await hr.get('/hr/results/it')).text, /were ill/);
    const tooLong = await head.post(form, { note: 'kept', sentence: 'x'.repeat(201) });
    assert.equal(tooLong.status, 422);
    assert.match(tooLong.text, /id="sentence-error"[\s\S]*Use up to 200 characters/);
    assert.match(tooLong.text, /value="kept"/);
    await head.post(form, { note: '', sentence: '' });
    assert.doesNotMatch(
      (await request(web.app).get(`${await release()}?lang=en`)).text,
      /What the departments/,
    );
  });

  it('is not released before heads may read, nor without services', async () => {
    web.deps.clock.set('2026-11-02T17:00:00Z');
    const early = await hr.post(pathOf(sample.second._id));
    assert.equal(early.status, 409);
    assert.match(early.text, /Heads read first/);
    assert.equal((await hr.post(pathOf(sample.people._id))).status, 409);
    assert.equal((await hr.get(pathOf('nothing:2026-01-01'))).status, 404);
    assert.equal((await (await web.signedIn('head')).post(pathOf(sample.second._id))).status, 403);
  });

  it('opens by its own link only, which no log has', async () => {
    const path = await release();
    const lines: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const app = createApp({ ...web.deps, log: pino({ level: 'debug' }, sink) });
    assert.equal((await request(app).get(path)).status, 200);
    const mutated = `${path.slice(0, 10)}${path[10] === 'x' ? 'y' : 'x'}${path.slice(11)}`;
    for (const wrong of [mutated, `${path}A`, '/r/x', '/r/', `/r/${'A'.repeat(43)}`])
      assert.equal((await request(app).get(wrong)).status, 404, wrong);
    const log = lines.join('');
    assert.ok(log.includes('/r/:token') && !log.includes(path.slice(3)));
  });

  it('is told once to everyone who was asked, not to who pauses or had enough mail', async () => {
    const people = ['sales0', 'sales1', 'sales2'];
    await noteAsked(
      sample.second._id,
      people.map((employeeId) => ({ employeeId, subjects: ['it'] })),
      new Date('2026-10-20'),
    );
    await EmployeeModel.updateOne({ _id: 'sales1' }, { $set: { pausedUntil: new Date('2026-12-01') } });
    const path = await release();
    web.deps.clock.set('2026-11-02T19:00:00Z');
    await run();
    assert.equal(mailbox.to('sales0@example.com').length, 0, 'not after working hours');
    web.deps.clock.set('2026-11-03T09:00:00Z');
    const sentOn = new Date('2026-11-01T00:00:00Z');
    for (const n of [1, 2, 3])
      await MessageModel.create({
        _id: `old${n}`,
        kind: 'invitation',
        to: 'e:sales2',
        ref: 'old',
        n,
        dueAt: sentOn,
        state: 'done',
        tries: 0,
        messageId: `old${n}`,
        sentOn,
      });
    await run();
    const told = mailbox.mails.filter(({ subject }) => subject === 'What came out of the survey');
    assert.deepEqual(
      told.map((mail) => mail.envelopeTo[0]),
      ['sales0@example.com'],
    );
    assert.ok(told[0]?.text?.includes(`http://pulso.aurora.example${path}?lang=en`));
    assertSameWords(told[0]?.html ?? '', told[0]?.text ?? '');
    web.deps.clock.set('2026-11-20T09:00:00Z');
    await run();
    assert.equal(await MessageModel.countDocuments({ kind: 'published' }), 0);
  });
});
