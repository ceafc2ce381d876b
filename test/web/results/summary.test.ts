import assert from 'node:assert/strict';
import { SnapshotModel } from '../../../server/domain/publication/snapshot.model.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartments, publishRound, sameAnswers } from '../../support/published.ts';
import { publishSample, type SampleResults } from '../../support/sample-results.ts';

describe('the summary of a page of results', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  let sample: SampleResults;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    hr = await web.signedIn('hr');
    sample = await publishSample();
  });

  /** Its sentences; always five. */
  async function summaryOf(path: string, reader = hr): Promise<string[]> {
    const { status, text } = await reader.get(path);
    assert.equal(status, 200);
    const quoted = /<blockquote>([\s\S]*?)<\/blockquote>/.exec(text)?.[1] ?? assert.fail(path);
    const sentences = [...quoted.matchAll(/<p>([^<]*)<\/p>/g)].map(([, sentence]) => sentence ?? '');
    assert.equal(sentences.length, 5);
    for (const sentence of sentences) assert.match(sentence, /\.$/);
    return sentences;
  }

  it('says of the company what the overview says', async () => {
    const [asked, score, change, best, next] = await summaryOf('/hr');
    assert.match(
      asked ?? '',
      /^Service, round 2, closed on October 30, 2026: 88% or more answered, of 40 invitations/,
    );
    assert.match(score ?? '', /^Service quality: 82% favourable \(n ≥ \d+; 95% interval \d+% – \d+%\)\.$/);
    assert.equal(change, 'Since July 2026: from 38% to 82%, improved.');
    assert.match(best ?? '', /^Highest: Desk \(75%, n = 32\); lowest: IT \(73%, n = 40\)\.$/);
    assert.equal(next, 'What is next: no open commitments.');
  });

  it('says the same of a department to HR and to its head, and names what is promised', async () => {
    const head = await web.signedIn('head', ['it']);
    web.deps.clock.set('2026-11-10T12:00:00Z');
    const promise = {
      id: 'a'.repeat(22),
      providerId: 'it',
      text: 'Sooner',
      owner: 'Ana',
      dueOn: '2026-12-18',
    };
    assert.equal((await head.post('/department/commitments', promise)).status, 303);
    const [asked, score, change, best, next] = await summaryOf('/department', head);
    assert.match(asked ?? '', /^IT, round 2, closed on October 30, 2026: /);
    assert.match(score ?? '', /^Service quality: 73% favourable \(n = 40; 95% interval /);
    assert.match(change ?? '', /from 33% \(n = 30\) to 90% \(n = 30\), improved\.$/);
    assert.equal(best, 'Nothing lies above the company. Nothing lies below the company.');
    assert.equal(next, 'What is next: 1 open commitment; the earliest is due on December 18, 2026.');
    assert.deepEqual(await summaryOf('/hr/results/it'), [asked, score, change, best, next]);
  });

  it('says so where there is one round only, too few answers, or nothing to show', async () => {
    const [, , first] = await summaryOf(`/hr?round=${sample.first._id}`);
    assert.equal(first, 'Change: nothing earlier to compare with.');
    const [, hidden, change] = await summaryOf('/hr/results/hr');
    assert.equal(hidden, 'Service quality: not shown.');
    assert.equal(change, 'Change: nothing earlier to compare with.');
  });

  it('shows nothing that a round does not show', async () => {
    await SnapshotModel.updateMany({ roundId: sample.second._id }, { $set: { headline: [], items: [] } });
    const nothing = await summaryOf('/hr');
    assert.equal(nothing[1], 'Service quality: not shown.');
    assert.doesNotMatch(nothing.slice(1).join(), /82%|75%/);
  });

  it('calls fewer than twenty answers uncertain, and names no best and worst', async () => {
    await makeDepartments([{ name: 'Shop', people: 16 }]);
    const answers = sameAnswers(14, 'shop', { subject: 'shop', scores: { CS1: 4 } }).map((answer, n) =>
      n < 4
        ? { ...answer, subjects: answer.subjects.map((each) => ({ ...each, scores: { CS1: 2 } })) }
        : answer,
    );
    await publishRound({
      survey: sample.service,
      number: 3,
      closesOn: '2026-11-10',
      plan: { shop: ['shop'] },
      answers,
    });
    const [, score] = await summaryOf('/hr/results/shop');
    assert.match(score ?? '', /^Service quality: 71% favourable \(n = 14\), which is uncertain\.$/);
  });

  it('draws no conclusion where fewer than 40 % answered, in three languages', async () => {
    await makeDepartments([{ name: 'Shop', people: 100 }]);
    const answers = sameAnswers(30, 'shop', { subject: 'it', scores: { CS1: 4, SQ1: 5 } });
    const plan = { shop: ['it'] };
    await publishRound({ survey: sample.service, number: 3, closesOn: '2026-11-10', plan, answers });
    const words = { en: /no conclusion/, 'pt-BR': /sem conclusão|concluir/, es: /sin conclusión|conclu/ };
    for (const locale of LOCALES) {
      await hr.post('/account', { name: 'HR', locale });
      for (const path of ['/hr', '/hr/results/it']) {
        const [asked, , change, best] = await summaryOf(path);
        for (const sentence of [asked, change, best]) assert.match(sentence ?? '', words[locale]);
      }
    }
  });
});
