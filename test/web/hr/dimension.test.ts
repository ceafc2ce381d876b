import assert from 'node:assert/strict';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { publishSample } from '../../support/sample-results.ts';
import { cellsOf, textOf } from './tables.ts';

describe('the pages of a dimension and of a department', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    hr = await web.signedIn('hr');
    await publishSample();
  });

  it('shows engagement over time and by department, the lowest first, from the name of the question', async () => {
    const engagement = await hr.get('/hr/engagement');
    const href =
      /href="(\/hr\/dimensions\/engagement\.recommendation[^"]*)"/.exec(engagement.text)?.[1] ??
      assert.fail('no link');
    assert.ok(engagement.text.includes(`<a href="${href}"><b>+71</b>`), 'each cell leads there too');
    const { text } = await hr.get(href.replaceAll('&amp;', '&'));
    assert.match(text, /<h1>Recommending the company: company \+23; lowest in Ops, -33<\/h1>/);
    assert.deepEqual(
      cellsOf(text, 'table class="heat few"').map(([name, value]) => [name, value]),
      [
        ['Company', '+23n 52'],
        ['Ops', '-33n 24'],
        ['Sales', '+71n 28'],
      ],
    );
    assert.match(text, /<svg class="spread"/);
  });

  it('never adds up fewer than three services', async () => {
    const { text } = await hr.get('/hr/dimensions/outcome.satisfaction');
    assert.match(text, /too few answers to speak of the company<\/h1>/);
    assert.doesNotMatch(text, /<svg class="spread"|<canvas/);
    assert.deepEqual(
      cellsOf(text, 'table class="heat few"').map(([name, value]) => [name, value]),
      [
        ['IT', '73%n 40'],
        ['Desk', '75%n 32'],
      ],
    );
  });

  it('tells HR about the people of a department, and links its customers to their relation', async () => {
    const { text } = await hr.get('/hr/results/it');
    assert.match(text, /href="\/hr\/results\/it\/sales\?/);
    assert.match(text, /href="\/hr\/comparison\?[^"]*subject=it/);
    assert.match(textOf(text), /The engagement of this department is not shown/);
    const head = await web.signedIn('head', ['it']);
    assert.doesNotMatch((await head.get('/department')).text, /\/hr\/|engagement and participation/);
  });

  it('speaks three languages and knows no other dimension', async () => {
    for (const locale of LOCALES) {
      await hr.post('/account', { name: 'HR', locale });
      for (const path of ['engagement.recommendation', 'driver.workload', 'outcome.satisfaction']) {
        const { status, text } = await hr.get(`/hr/dimensions/${path}`);
        assert.equal(status, 200, path);
        assert.doesNotMatch(textOf(text), /detail\.\w|\{\{|undefined|NaN|\[object/, `${path} in ${locale}`);
      }
    }
    assert.equal((await hr.get('/hr/dimensions/no.such')).status, 404);
    assert.equal((await hr.get('/hr/dimensions/..%2f')).status, 400);
  });
});
