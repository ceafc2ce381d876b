import assert from 'node:assert/strict';
import { findSchedule, listSchedules } from '../../../server/domain/schedules/schedules.query.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { decide } from '../../support/settings.ts';
import { makeDueSchedule, makeSmallCompany } from '../../support/small-company.ts';

const NOW = new Date('2026-11-18T12:00:00Z');
const HOUR_MS = 60 * 60_000;

describe('the announcement', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp({ BASE_URL: 'http://pulso.aurora.example', MAIL_FROM: 'Pulso <pulso@aurora.example>' });
  });

  it('has sender, dates, an example of the subject and the page that explains, in three languages', async () => {
    web.deps.clock.set(new Date(NOW.getTime() - 2 * HOUR_MS));
    await makeSmallCompany(12);
    await decide({ contact: 'Ana, hr@aurora.example' });
    await makeDueSchedule(NOW);
    assert.ok((await findSchedule((await listSchedules())[0]?._id ?? '')).nextAt);
    const hr = await web.signedIn('hr');
    for (const [language, opens, scan] of [
      ['pt-BR', /A pesquisa abre em quarta-feira/, 'Aponte a câmera'],
      ['en', /The survey opens on Wednesday/, 'Scan to read'],
      ['es', /La encuesta abre el miércoles/, 'Escanear'],
    ] as const) {
      const page = (await hr.get(`/hr/announcement?language=${language}`)).text;
      assert.match(page, opens);
      assert.doesNotMatch(page, /\{\{|Sample:|Amostra:|Muestra:/);
      assert.ok(page.includes('Pulso &lt;pulso@aurora.example&gt;'), 'the sender to expect');
      assert.ok(page.includes(`http://pulso.aurora.example/how-it-works?lang=${language}`));
      assert.match(page, /<textarea [^>]*readonly/);
      const notice = (await hr.get(`/hr/announcement/notice?language=${language}`)).text;
      assert.match(notice, new RegExp(`<html lang="${language}">`));
      assert.match(notice, opens);
      assert.ok(notice.includes(scan) && notice.includes('Ana, hr@aurora.example'));
      assert.match(notice, /<svg role="img" aria-label="[^"]*how-it-works/);
      assert.match(notice, /<path d="M0 0h1v1h-1z/, 'a finder pattern stands in the corner');
    }
  });

  it('says that dates are missing while nothing is scheduled', async () => {
    const hr = await web.signedIn('hr');
    const page = await hr.get('/hr/announcement');
    assert.equal(page.status, 200);
    assert.match(page.text, /No round is scheduled yet/);
  });
});
