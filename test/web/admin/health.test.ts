import assert from 'node:assert/strict';
import { jobTable } from '../../../jobs/index.ts';
import { noteRuns } from '../../../server/domain/health/job-runs.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { findMessage } from '../../../server/i18n/translate.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeRound } from '../../support/factories.ts';
import { decide } from '../../support/settings.ts';

describe('/admin/health', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('says that nothing is wrong', async () => {
    const admin = await web.signedIn('admin');
    const { status, text } = await admin.get('/admin/health');
    assert.equal(status, 200);
    assert.match(text, /Nothing is wrong\./);
    assert.match(text, /There is no backup yet/);
  });

  it('says what is wrong and what to do, in the language of the reader, and how each job goes', async () => {
    await decide({ zone: 'America/Sao_Paulo' });
    const admin = await web.signedIn('admin');
    const round = await makeRound(web.deps.keys, { status: 'unreadable' });
    await noteRuns(web.deps.clock)('seal', null);
    web.deps.clock.advance(11 * 60_000);
    await noteRuns(web.deps.clock)('seal', new Error('planned'));
    const { text } = await admin.get('/admin/health');
    assert.ok(text.includes(`The key of round ${round._id} is missing`));
    assert.match(text, /“Sealing rounds” fails again and again/);
    assert.match(text, /Look in the log for “job failed”/);
    assert.match(text, /<th scope="row">Sealing rounds<\/th>.*<td data-label="Failure">Error<\/td>/);
    assert.doesNotMatch(text, /planned|Nothing is wrong/);
    await admin.post('/account', { name: 'Ana', locale: 'es' });
    assert.match((await admin.get('/admin/health')).text, /“Sellar rondas” falla una y otra vez/);
  });

  it('has a name for each job in each language', () => {
    for (const { name } of jobTable(web.deps))
      for (const locale of LOCALES)
        assert.ok(findMessage(locale, `health.job.${name}`), `${name}, ${locale}`);
  });

  it('is for administrators', async () => {
    assert.equal((await (await web.signedIn('hr')).get('/admin/health')).status, 403);
    assert.equal((await web.visitor().get('/admin/health')).status, 303);
  });
});
