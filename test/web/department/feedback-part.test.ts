import assert from 'node:assert/strict';
import { listCommitments } from '../../../server/domain/feedback/commitments.query.ts';
import type { SubjectAnswer } from '../../../server/domain/responses/answer.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartments, publishRound, sameAnswers } from '../../support/published.ts';
import { decide } from '../../support/settings.ts';
import { textOf } from '../hr/tables.ts';

/** Sixty people rate three services; IT is far below the others in SQ13 and above them in SQ1. */
async function publishThree() {
  await decide({ name: 'Aurora', zone: 'UTC', target: 75 });
  await makeDepartments([
    { name: 'Sales', people: 60, serves: false },
    { name: 'IT', people: 12 },
    { name: 'Law', people: 12 },
    { name: 'Desk', people: 12 },
  ]);
  const survey = await createSurvey({ template: 'quarterly_service', name: 'Service' });
  const said =
    (subject: string, high: Record<string, number>) =>
    (n: number): Pick<SubjectAnswer, 'subject' | 'scores'> => ({
      subject,
      scores: Object.fromEntries(Object.entries(high).map(([item, share]) => [item, n < share * 60 ? 5 : 2])),
    });
  const rated = [
    said('it', { CS1: 0.6, SQ13: 0.1, SQ1: 0.95 }),
    said('law', { CS1: 0.6, SQ13: 0.7, SQ1: 0.5 }),
    said('desk', { CS1: 0.6, SQ13: 0.7, SQ1: 0.5 }),
  ];
  const answers = rated.flatMap((of) =>
    Array.from({ length: 60 }, (_, n) => sameAnswers(1, 'sales', of(n))).flat(),
  );
  return await publishRound({
    survey,
    number: 1,
    closesOn: '2026-10-30',
    plan: { sales: ['it', 'law', 'desk'] },
    answers,
  });
}

describe('what a head does about results', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });
  beforeEach(() => web.deps.clock.set('2026-11-10T12:00:00Z'));

  it('starts from what clearly differs from the company, and one tap makes a commitment of a suggestion', async () => {
    await publishThree();
    const head = await web.signedIn('head', ['it']);
    const { text } = await head.get('/department');
    assert.match(textOf(text), /What to keep: Reliability/);
    assert.match(textOf(text), /What to change: Clarity/);
    assert.match(textOf(text), /target: 75%/);
    const form =
      /<form method="post" action="\/department\/commitments">([\s\S]*?)<\/form>/.exec(text)?.[1] ?? '';
    const fields = Object.fromEntries(
      [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)]
        .filter(([, name]) => name !== 'csrf')
        .map(([, name = '', value = '']) => [name, value]),
    );
    for (const _time of [1, 2])
      assert.equal((await head.post('/department/commitments', fields)).status, 303);
    const [made, ...others] = await listCommitments(['it']);
    assert.deepEqual(
      [made?.itemId, made?.owner, made?.dueOn, others.length],
      ['SQ13', 'head', '2027-01-09', 0],
    );
    const after = (await head.get('/department')).text;
    assert.match(textOf(after), /Commitments: 1 to do/);
    assert.equal(after.split(`value="${fields.text}"`).length, 1, 'what was taken is offered no more');
    const hr = (await (await web.signedIn('hr')).get('/hr/results/it')).text;
    assert.match(textOf(hr), /Commitments: 1 to do/);
    assert.doesNotMatch(hr, /action="\/department/);
  });

  it('may add a note that HR reads, of at most 200 characters, to own rounds only', async () => {
    const round = await publishThree();
    const head = await web.signedIn('head', ['it']);
    const at = `/department/note?round=${encodeURIComponent(round._id)}&subject=`;
    assert.equal((await head.post(`${at}it`, { note: 'Two people were on leave <b>' })).status, 303);
    const long = await head.post(`${at}it`, { note: 'x'.repeat(201) });
    assert.equal(long.status, 422);
    assert.match(long.text, /Use up to 200 characters/);
    assert.match(long.text, new RegExp(`value="${'x'.repeat(201)}"`));
    assert.equal((await head.post(`${at}law`, { note: 'Not mine' })).status, 404);
    const hr = await web.signedIn('hr');
    assert.match((await hr.get('/hr/results/it')).text, /Two people were on leave &lt;b&gt;/);
    assert.doesNotMatch((await hr.get('/hr/results/law')).text, /on leave|Not mine/);
    assert.equal((await head.post(`${at}it`, { note: ' ' })).status, 303);
    assert.doesNotMatch((await hr.get('/hr/results/it')).text, /on leave/);
  });

  it('is told why nobody can know who said it', async () => {
    const head = await web.signedIn('head', ['it']);
    assert.match((await head.get('/department/who')).text, /Nobody can know/);
  });
});
