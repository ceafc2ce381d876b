import assert from 'node:assert/strict';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { publishSample, type SampleResults } from '../../support/sample-results.ts';
import { decide } from '../../support/settings.ts';
import { cellsOf, textOf } from './tables.ts';

describe('the page of a relation', () => {
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

  it('tells what the cell of the matrix says, over the rounds that asked, beside the whole service', async () => {
    const matrix = await hr.get('/hr/matrix');
    const href = /href="(\/hr\/results\/it\/sales\?[^"]*)"/.exec(matrix.text)?.[1] ?? assert.fail('no link');
    const { text } = await hr.get(href.replaceAll('&amp;', '&'));
    assert.match(text, /<h1>Sales rates IT: 90% favourable<\/h1>/);
    assert.match(textOf(text), /favourable · n = 30/);
    assert.match(textOf(text), /▲ \+57 ?improved/);
    assert.match(textOf(text), /IT does not serve|Sales does not serve IT/, 'the other direction');
    assert.deepEqual(
      cellsOf(text, 'details').map(([round, , value, n]) => [round, value, n]),
      [
        ['Round 1', '33%', '30'],
        ['Round 2', '90%', '30'],
      ],
    );
    const [row] = cellsOf(text, 'section class="fig"><h2>').filter((cells) => cells.includes('90%'));
    assert.deepEqual(row?.slice(1, 3), ['90%', '30']);
    assert.ok(row?.includes('73%'), 'the service as a whole');
  });

  it('draws the target of the company, and says it in words', async () => {
    const chartOf = (text: string) =>
      JSON.parse(/<script type="application\/json">(.*?)<\/script>/.exec(text)?.[1] ?? '{}');
    assert.equal(chartOf((await hr.get('/hr/results/it/sales')).text).target, null);
    await decide({ target: 75 });
    for (const path of ['/hr', '/hr/results/it', '/hr/results/it/sales']) {
      const { text } = await hr.get(path);
      assert.deepEqual(chartOf(text).target, { value: 75, text: 'target 75%' }, path);
      assert.match(textOf(text), /Dotted line: target 75%/, path);
    }
    const { text } = await hr.get('/hr/results/it?item=SQ1');
    assert.equal(chartOf(text).target, null, 'a question has no target of its own');
  });

  it('gives fewer than 20 answers no interval and no finding', async () => {
    const { text } = await hr.get('/hr/results/it/ops');
    assert.match(text, /<h1>Ops on IT: few answers, the result is uncertain<\/h1>/);
    assert.match(textOf(text), /favourable · n = 10 ?uncertain/);
    assert.match(textOf(text), /One value so far/);
  });

  it('tells three empty states apart and what to do next', async () => {
    const hidden = await hr.get('/hr/results/hr/sales');
    assert.match(hidden.text, /<h1>Why Sales is not shown for =HR<\/h1>/);
    assert.match(hidden.text, /See =HR as a whole/);
    assert.doesNotMatch(textOf(hidden.text), /n = \d|n 3/);
    const waiting = await hr.get('/hr/results/hr/ops');
    assert.match(waiting.text, /<h1>Ops has not been asked about =HR yet<\/h1>/);
    assert.match(waiting.text, /class="button" href="\/hr\/schedules"/);
    const none = await hr.get('/hr/results/it/it');
    assert.match(none.text, /<h1>IT is not asked about IT<\/h1>/);
    assert.match(none.text, /class="button" href="\/hr\/relations"/);
  });

  it('shows the round of the address, in three languages, and nothing of what is not there', async () => {
    const first = await hr.get(`/hr/results/it/sales?round=${sample.first._id}`);
    assert.match(first.text, /<h1>Sales rates IT: 33% favourable<\/h1>/);
    assert.doesNotMatch(textOf(first.text), /90%/);
    for (const locale of LOCALES) {
      await hr.post('/account', { name: 'HR', locale });
      for (const pair of ['it/sales', 'it/ops', 'hr/sales', 'hr/ops', 'it/it', 'it/others']) {
        const { status, text } = await hr.get(`/hr/results/${pair}`);
        assert.equal(status, 200, pair);
        assert.doesNotMatch(textOf(text), /detail\.\w|\{\{|undefined|NaN|\[object/, `${pair} in ${locale}`);
      }
    }
    for (const pair of ['it/nobody', 'nobody/sales', 'others/sales'])
      assert.equal((await hr.get(`/hr/results/${pair}`)).status, 404, pair);
  });
});
