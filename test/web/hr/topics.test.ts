import assert from 'node:assert/strict';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import type { SealedRound } from '../../../server/domain/publication/snapshots.query.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { readTopics } from '../../../server/domain/topics/topic-lists.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartments, publishRound, sameAnswers } from '../../support/published.ts';
import { decide } from '../../support/settings.ts';
import { textOf } from './tables.ts';

const said = (count: number, comment: string, label: 'pos' | 'neg' = 'neg') =>
  sameAnswers(count, 'sales', {
    subject: 'it',
    scores: { CS1: 4 },
    comment,
    sentiment: { score: 0, label, modelVersion: '1' },
  });

describe('topics', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  let round: SealedRound;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    hr = await web.signedIn('hr');
    await decide({ reportingChannel: 'https://speak.example' });
    await makeDepartments([
      { name: 'Sales', people: 60 },
      { name: 'IT', people: 10 },
    ]);
    const survey = await createSurvey({ template: 'quarterly_service', name: 'Service' });
    const rounds = { survey, plan: { sales: ['it'] } };
    await publishRound({
      ...rounds,
      number: 1,
      closesOn: '2026-07-30',
      answers: said(30, 'far too slow, llama alpaca'),
    });
    round = await publishRound({
      ...rounds,
      number: 2,
      closesOn: '2026-10-30',
      answers: [
        ...said(24, 'Fast lemur alpaca as ever', 'pos'),
        ...said(6, 'the zebra again'),
        ...said(4, 'my salary'),
        ...said(1, 'he keeps making threats'),
      ],
    });
  });

  it('stand on the page of a service with volume, net sentiment and change, and as tags', async () => {
    for (const path of ['/hr', '/hr/results/it']) {
      const { text } = await hr.get(path);
      assert.match(textOf(text), /What people speak of most: Response time/);
      assert.match(textOf(text), /Response time24240\+100/, path);
      assert.match(textOf(text), /▲ \+200/);
      assert.doesNotMatch(textOf(text), /Pay and benefits\d/);
    }
    const { text } = await hr.get('/hr/comments');
    assert.match(text, /<span class="tag">Response time<\/span>/);
  });

  it('come with the words that stand out, none of fewer than five comments', async () => {
    const text = textOf((await hr.get('/hr/results/it')).text);
    assert.match(text, /Said more than in the round before: fast \(24\), lemur \(24\)/);
    assert.doesNotMatch(text, /salary \(|threats|alpaca \(/);
  });

  it('filter comments, and never down to fewer than five', async () => {
    const found = async (topic: string) => textOf((await hr.get(`/hr/comments?topic=${topic}`)).text);
    assert.match(await found('response-time'), /24 comments published/);
    assert.match(await found('pay'), /No comments for this filter/);
  });

  it('are listed and changed by HR in three languages', async () => {
    for (const locale of LOCALES) {
      await hr.post('/account', { name: 'HR', locale });
      for (const path of ['/hr/topics', '/hr/topics/pay', '/hr/topics/new', '/hr/comments/restricted']) {
        const { status, text } = await hr.get(path);
        assert.equal(status, 200, path);
        assert.doesNotMatch(textOf(text), /topics\.\w|\{\{|undefined|\[object/, `${path} in ${locale}`);
      }
    }
    const head = await web.signedIn('head');
    assert.equal((await head.get('/hr/topics')).status, 403);
    assert.equal((await hr.get('/hr/topics/unknown')).status, 404);
  });

  it('are tried on published comments before they are saved', async () => {
    const form = (words: string, act: string) => ({ ...NEW, 'words-en': words, act });
    const shown = await hr.post('/hr/topics/new', form('zebra, giraffe', 'preview'));
    assert.equal(shown.status, 200);
    assert.match(textOf(shown.text), /among 64 published comments/);
    assert.match(textOf(shown.text), /Nowfewer than 5With these words6 .*the zebra againthe zebra again/);
    const few = await hr.post('/hr/topics/new', form('salary', 'preview'));
    assert.match(textOf(few.text), /With these wordsfewer than 5 .*No examples/);
    const sensitive = await hr.post('/hr/topics/new', form('threats', 'preview'));
    assert.doesNotMatch(textOf(sensitive.text), /he keeps making/);
    assert.equal((await readTopics()).version, 0);
  });

  it('are saved as a new version, with an entry in the audit and the day they apply from', async () => {
    const saved = await hr.post('/hr/topics/new', { ...NEW, act: 'save' });
    assert.equal(saved.status, 303);
    const { version, topics } = await readTopics();
    assert.equal(version, 1);
    assert.deepEqual(topics.at(-1)?.words.en, ['zebra']);
    assert.equal(await AuditEntryModel.countDocuments({ verb: 'change', thing: /^topic:/ }), 1);
    const { text } = await hr.get('/hr/topics');
    assert.match(textOf(text), /Animals1 word/);
    assert.match(textOf(text), /This list applies to rounds sealed since/);
    const again = await hr.post('/hr/topics/new', { ...NEW, act: 'save' });
    assert.equal(again.status, 409, 'somebody changed the list meanwhile');
  });

  it('come back with what was typed when they cannot be saved', async () => {
    const wrong = await hr.post('/hr/topics/new', { ...NEW, 'label-es': '', 'words-en': 'x', act: 'save' });
    assert.equal(wrong.status, 422);
    assert.match(textOf(wrong.text), /“x” does not fit/);
    assert.match(wrong.text, /value="Animals"/);
  });

  it('of restricted comments are nobody’s: HR reads those apart, heads never', async () => {
    const path = `/hr/comments/restricted?round=${encodeURIComponent(round._id)}`;
    const { text } = await hr.get(path);
    assert.match(textOf(text), /he keeps making threats/);
    assert.match(textOf(text), /https:\/\/speak\.example/);
    assert.match(textOf((await hr.get('/hr/comments')).text), /1 comment of this round only HR reads/);
    assert.doesNotMatch(textOf((await hr.get('/hr/comments?q=threats')).text), /he keeps making/);
    const head = await web.signedIn('head', ['it']);
    web.deps.clock.set(new Date('2026-12-01T12:00:00Z'));
    for (const own of ['/department', '/department/comments', '/department/comments?q=threats']) {
      const page = await head.get(own);
      assert.equal(page.status, 200);
      assert.doesNotMatch(textOf(page.text), /he keeps making|only HR reads/, own);
    }
    assert.match(textOf((await head.get('/department/comments')).text), /34 comments published/);
    assert.equal((await head.get(path)).status, 403);
  });
});

describe('restricted comments before any round', () => {
  useTestDatabase();

  it('are an empty page that says what it is for', async () => {
    const hr = await testApp().signedIn('hr');
    const { status, text } = await hr.get('/hr/comments/restricted');
    assert.equal(status, 200);
    assert.match(textOf(text), /Only HR reads them.*No round is sealed yet.*it is kept here and in no list/s);
    assert.match(text, /aria-current="page"[^>]*>Comments|href="\/hr\/comments" aria-current/);
  });
});

const NEW = {
  seen: '0',
  'label-en': 'Animals',
  'label-pt-BR': 'Animais',
  'label-es': 'Animales',
  'words-en': 'zebra',
  'words-pt-BR': '',
  'words-es': '',
};
