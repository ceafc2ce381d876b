import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { SnapshotModel } from '../../../server/domain/publication/snapshot.model.ts';
import { RoundModel } from '../../../server/domain/rounds/round.model.ts';
import { createSurvey } from '../../../server/domain/surveys/surveys.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDepartments, publishRound, sameAnswers } from '../../support/published.ts';
import { publishSample, type SampleResults } from '../../support/sample-results.ts';
import { cellsOf, textOf } from './tables.ts';

const PAGES = [
  '/hr',
  '/hr/matrix',
  '/hr/matrix?mode=change',
  '/hr/engagement',
  '/hr/comments',
  '/hr/results/it',
  '/hr/not-shown',
];

describe('what HR reads', () => {
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

  it('is there in three languages, without a key or a hole in the words', async () => {
    for (const locale of LOCALES) {
      await hr.post('/account', { name: 'HR', locale });
      for (const path of PAGES) {
        const { status, text } = await hr.get(path);
        assert.equal(status, 200, path);
        assert.doesNotMatch(textOf(text), /results\.\w|\{\{|undefined|NaN|\[object/, `${path} in ${locale}`);
      }
    }
  });

  it('begins with findings: services together, what changed, the matrix, engagement and comments', async () => {
    const { text } = await hr.get('/hr');
    // IT: 27 of 30; Desk: 24 of 32. Together 51 of 62, 82 %; the first round 15 of 40.
    assert.match(text, /<h1>Service quality is improving<\/h1>/);
    assert.match(textOf(text), /Service quality rose from 38% to 82% favourable since July 2026/);
    assert.match(textOf(text), /1 department really changed/);
    assert.match(textOf(text), /From 33% to 90% · n = 30 and 30/);
    assert.match(textOf(text), /Ops has the lowest eNPS, -33; the company, \+23/);
    assert.match(textOf(text), /27 comments published/);
    assert.match(text, /They &lt;b&gt;answer&lt;\/b&gt; quickly/);
  });

  it('has the same numbers in the chart and in its table', async () => {
    const { text } = await hr.get('/hr/results/it');
    const chart = JSON.parse(/<script type="application\/json">(.*?)<\/script>/.exec(text)?.[1] ?? '');
    // First (40 · 33.3 + 30 · 50) / 70, then (40 · 90 + 30 · 50) / 70.
    assert.deepEqual(chart.values.map(Math.round), [40, 73]);
    assert.deepEqual(chart.joined, [false, true]);
    const table = cellsOf(text, 'details');
    assert.deepEqual(
      table.map(([round, , value, n]) => [round, value, n]),
      [
        ['Round 1', '40%', '40'],
        ['Round 2', '73%', '40'],
      ],
    );
    const [low, high] = [Math.round(chart.lower[1]), Math.round(chart.upper[1])];
    assert.equal(table[1]?.[4], `${low}% – ${high}%`);
  });

  it('shows each relation by its last value, and why a cell is empty', async () => {
    const { text } = await hr.get('/hr/matrix');
    const rows = cellsOf(text, 'table class="heat"');
    assert.deepEqual(
      rows.map(([name]) => name),
      ['=HR', 'IT', 'Desk'],
    );
    const row = (name: string) => rows.find(([first]) => first === name) ?? assert.fail(name);
    assert.ok(row('IT').includes('90%n 30'));
    assert.ok(row('IT').includes('50%n 10 · Jul'));
    assert.ok(row('IT').includes('73%n 40'));
    assert.ok(row('Desk').includes('75%n 32'));
    assert.ok(row('=HR').includes('not shown') && row('=HR').includes('no answers yet'));
    assert.match(text, /href="\/hr\/results\/hr\/sales\?[^"]*"/);
    const why = await hr.get('/hr/not-shown?provider=hr&customer=sales');
    assert.match(why.text, /<h1>Why Sales is not shown for =HR<\/h1>/);
  });

  it('compares what was asked twice', async () => {
    const rows = cellsOf((await hr.get('/hr/matrix?mode=change')).text, 'table class="heat"');
    const it = rows.find(([name]) => name === 'IT') ?? [];
    assert.ok(it.includes('+57n 30'), it.join(' | '));
    assert.ok(it.includes('nothing to comparen 10 · Jul'), it.join(' | '));
  });

  it('looks at the round and the question of the address', async () => {
    const { text } = await hr.get(`/hr/results/it?round=${sample.first._id}`);
    assert.match(textOf(text), /IT, round 1, closed on July 30, 2026/);
    assert.match(textOf(text), /40% favourable/);
    const item = await hr.get('/hr/results/it?item=SQ1');
    assert.match(textOf(item.text), /“Reliability”: not shown in this round/);
    const engagement = await hr.get(`/hr?round=${sample.people._id}`);
    assert.equal(engagement.status, 303);
    assert.match(String(engagement.headers.location), /^\/hr\/engagement\?/);
    for (const path of [
      '/hr?round=nothing:2026-01-01',
      '/hr/matrix?survey=nothing',
      '/hr/results/nothing',
      '/hr/comments?round=x:2026-01-01',
    ])
      assert.equal((await hr.get(path)).status, 404, path);
    assert.equal((await hr.get('/hr?round[$ne]=1')).status, 200, 'operators are strangers’ fields');
    assert.equal((await hr.get('/hr?round=a&round=b')).status, 400);
  });

  it('filters comments by the address, and shows none rather than fewer than three', async () => {
    const all = await hr.get('/hr/comments?department=it&sentiment=pos&q=ANSWER');
    assert.match(textOf(all.text), /27 comments published/);
    const none = await hr.get('/hr/comments?q=nowhere');
    assert.match(textOf(none.text), /A filter that would find fewer than 3 shows none/);
    assert.doesNotMatch(none.text, /class="comments"/);
  });

  it('says why nothing of a round can be shown, and what would help', async () => {
    await SnapshotModel.updateMany({ roundId: sample.second._id }, { $set: { headline: [], items: [] } });
    const { text } = await hr.get('/hr');
    assert.match(textOf(text), /Nothing of this round can be shown/);
    assert.match(textOf(text), /A result needs at least 5 people/);
  });

  it('draws no conclusion where fewer than 40 % answered', async () => {
    await makeDepartments([{ name: 'Shop', people: 100 }]);
    const answers = sameAnswers(30, 'shop', { subject: 'it', scores: { CS1: 4, SQ1: 5 } });
    const closesOn = '2026-11-10';
    await publishRound({ survey: sample.service, number: 3, closesOn, plan: { shop: ['it'] }, answers });
    const { text } = await hr.get('/hr');
    assert.match(text, /<h1>Only 34% answered: no conclusion<\/h1>/);
  });

  it('is exported as it is shown', async () => {
    const answer = await hr.get(`/hr/results.csv?round=${sample.second._id}&subject=it`);
    assert.match(String(answer.headers['content-type']), /^text\/csv/);
    assert.match(
      String(answer.headers['content-disposition']),
      /^attachment; filename="?pulso-results\.csv"?$/,
    );
    const [head, ...rows]: string[][] = parse(answer.text, { bom: true });
    const column = (name: string) => head?.indexOf(name) ?? -1;
    const satisfaction = rows.filter((row) => row[column('Item')] === 'CS1');
    const csv = satisfaction.map((row) =>
      ['Customer department', 'Value', 'n'].map((name) => row[column(name)]),
    );
    const page = cellsOf((await hr.get('/hr/results/it')).text, 'table class="blocks"');
    const shown = page.map(([group, value, n]) => [group, value?.replace('%', ''), n?.replace(/ .*/, '')]);
    assert.deepEqual(csv[0], ['All', '73', '40']);
    assert.deepEqual(csv.slice(1).sort(), shown.sort());
    assert.equal(
      rows.filter((row) => row[column('Note')] === 'not shown').length,
      4,
      'the other four questions',
    );
  });

  it('is a workbook with the rows of the CSV file', async () => {
    for (const path of ['/hr/results?', '/hr/matrix?', `/hr/results?round=${sample.second._id}&subject=it`]) {
      const of = (format: string) => path.replace('?', `.${format}?`);
      const csv: string[][] = parse((await hr.get(of('csv'))).text, { bom: true });
      const answer = await hr.download(of('xlsx'));
      assert.match(String(answer.headers['content-type']), /spreadsheetml/);
      assert.match(String(answer.headers['content-disposition']), /pulso-(results|matrix)\.xlsx/);
      const rows = await readSheet(answer.body);
      assert.deepEqual(
        rows.map((row) => row.map((cell) => String(cell ?? ''))),
        csv,
      );
      const value = csv[0]?.indexOf('Value') ?? -1;
      assert.ok(
        rows.slice(1).some((row) => typeof row[value] === 'number'),
        'numbers stay numbers',
      );
    }
  });

  it('exports the matrix cell by cell, with names no spreadsheet runs', async () => {
    const { text } = await hr.get('/hr/matrix.csv');
    const [head, ...rows]: string[][] = parse(text, { bom: true });
    assert.deepEqual(head?.slice(0, 4), ['Department rated', 'Customer department', 'n', 'Value']);
    const of = (provider: string, customer: string) =>
      rows.find((row) => row[0] === provider && row[1] === customer);
    assert.deepEqual(of('IT', 'Sales')?.slice(2, 4), ['30', '90']);
    assert.deepEqual(of('IT', 'Ops')?.slice(2), ['10', '50', '', '', '2026-07-30', '', 'uncertain']);
    assert.equal(of("'=HR", 'Sales')?.at(-1), 'not shown');
    assert.equal(
      rows.some(([provider]) => provider?.startsWith('=')),
      false,
    );
  });

  it('is nothing of rounds that are not sealed', async () => {
    await RoundModel.updateMany({ _id: sample.second._id }, { $set: { status: 'sealing' } });
    assert.match(textOf((await hr.get('/hr/results/it')).text), /IT, round 1/);
    await RoundModel.updateMany({}, { $set: { status: 'sealing' } });
    for (const path of PAGES.slice(0, 5)) {
      const { status, text } = await hr.get(path);
      assert.equal(status, 200, path);
      assert.doesNotMatch(text, /<table|class="comments"/, path);
    }
    assert.equal((await hr.get('/hr/results/it')).status, 404);
    assert.equal((await hr.get('/hr/matrix.csv')).status, 404);
    const { text } = await hr.get('/hr/results.csv');
    assert.equal(parse(text, { bom: true }).length, 1, 'only the names of the columns');
  });
});

describe('what HR reads before there are results', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('is what to do next, with one button', async () => {
    const hr = await web.signedIn('hr');
    const main = async () => /<main[\s\S]*<\/main>/.exec((await hr.get('/hr')).text)?.[0] ?? '';
    assert.match(await main(), /Schedule a survey/);
    await makeDepartments([{ name: 'Sales', people: 7 }]);
    assert.match(textOf(await main()), /Pulso knows 7 people\. A round needs at least 10/);
    assert.equal((await main()).match(/class="button/g)?.length, 1);
    await createSurvey({ template: 'minimal', name: 'Pulse' });
    await RoundModel.create({
      _id: 's:2026-11-16',
      surveyId: 's',
      number: 3,
      status: 'open',
      opensAt: new Date(),
      closesAt: new Date('2026-11-27T18:00:00Z'),
    });
    assert.match(textOf(await main()), /Round 3 is open until Friday, November 27, 18:00/);
  });
});
