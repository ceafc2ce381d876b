import assert from 'node:assert/strict';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { publishRound, sameAnswers } from '../../support/published.ts';
import { publishSample, type SampleResults } from '../../support/sample-results.ts';
import { cellsOf, textOf } from './tables.ts';

describe('the comparison of two rounds', () => {
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

  const rowOf = (text: string, name: string) =>
    cellsOf(text, 'div class="scroll"').find(([first]) => first === name) ?? assert.fail(name);

  it('tells before, after, both n, the difference with its interval and what it is called', async () => {
    const { text } = await hr.get('/hr/comparison');
    assert.match(text, /<h1>1 department improved<\/h1>/);
    // Sales alone was asked in both rounds: 10 of 30, then 27 of 30; Newcombe’s interval.
    assert.deepEqual(rowOf(text, 'IT').slice(1), [
      '33%',
      '30',
      '90%',
      '30',
      '▲ +57',
      '+33 – +72',
      'improved',
    ]);
    assert.deepEqual(rowOf(text, 'Desk').slice(1), ['no customer department is shown before and after']);
    const engagement = await hr.get(`/hr/comparison?round=${sample.people._id}`);
    assert.match(engagement.text, /One round only/);
  });

  it('compares the earlier with the later round, whichever way they are chosen, from the address alone', async () => {
    const { text } = await hr.get(`/hr/comparison?round=${sample.first._id}&with=${sample.second._id}`);
    assert.deepEqual(rowOf(text, 'IT').slice(1, 5), ['33%', '30', '90%', '30']);
    const form =
      /<form class="filters" method="get" action="\/hr\/comparison">.*?<\/form>/s.exec(text)?.[0] ?? '';
    assert.match(form, new RegExp(`name="with">.*value="${sample.first._id}" selected`));
    assert.match(form, new RegExp(`name="round">.*value="${sample.second._id}" selected`));
  });

  it('shows nothing of what either round does not show', async () => {
    const { text } = await hr.get('/hr/comparison?subject=it');
    assert.match(textOf(text), /IT: round 2 against round 1, question by question/);
    assert.match(textOf(text), /Reliability[^.]*\.not shown/);
    assert.match(textOf(text), /33%30 ?90%30 ?▲ \+57/);
  });

  it('compares engagement by its totals and by department', async () => {
    const said = (x: number) => (n: number, department: string) =>
      sameAnswers(n, department, { subject: 'company', scores: { EN1: x } });
    await publishRound({
      survey: sample.engagement,
      number: 2,
      closesOn: '2026-11-15',
      plan: { sales: ['company'], ops: ['company'] },
      answers: [
        ...said(10)(26, 'sales'),
        ...said(3)(2, 'sales'),
        ...said(10)(22, 'ops'),
        ...said(3)(2, 'ops'),
      ],
    });
    const { text } = await hr.get(`/hr/comparison?survey=${sample.engagement._id}`);
    assert.match(text, /improved<\/h1>/);
    assert.deepEqual(rowOf(text, 'Ops').slice(1, 6), ['-33', '24', '+83', '24', '▲ +117']);
    assert.deepEqual(rowOf(text, 'Company').slice(1, 5), ['+23', '52', '+85', '52']);
    const own = await hr.get(`/hr/comparison?survey=${sample.engagement._id}&subject=ops`);
    assert.match(textOf(own.text), /Ops: round 2 against round 1/);
    assert.match(textOf(own.text), /-33 ?24 ?\+83 ?24/);
  });

  it('speaks three languages and knows no other rounds or departments', async () => {
    for (const locale of LOCALES) {
      await hr.post('/account', { name: 'HR', locale });
      for (const query of ['', '?subject=it', `?survey=${sample.engagement._id}`]) {
        const { status, text } = await hr.get(`/hr/comparison${query}`);
        assert.equal(status, 200, query);
        assert.doesNotMatch(textOf(text), /detail\.\w|\{\{|undefined|NaN|\[object/, `${query} in ${locale}`);
      }
    }
    for (const query of ['?survey=nothing', '?round=x:2026-01-01', '?subject=nobody'])
      assert.equal((await hr.get(`/hr/comparison${query}`)).status, 404, query);
  });
});
