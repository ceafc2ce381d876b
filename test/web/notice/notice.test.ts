import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { changeSettings } from '../../../server/domain/settings/settings.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { decide } from '../../support/settings.ts';
import { askSomebody } from '../answer/answer-site.ts';

const TITLES = {
  '/how-it-works': { 'pt-BR': 'Como o Pulso funciona', en: 'How Pulso works', es: 'Cómo funciona Pulso' },
  '/privacy': { 'pt-BR': 'Aviso de privacidade', en: 'Privacy notice', es: 'Aviso de privacidad' },
};

describe('the pages about Pulso', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp({ BASE_URL: 'https://pulso.aurora.example', MAIL_FROM: 'Pulso <pulso@aurora.example>' });
  });

  it('speak three languages and let choose, without a session, a cookie or a script', async () => {
    for (const [path, titles] of Object.entries(TITLES))
      for (const locale of LOCALES) {
        const { status, text, headers } = await web.visitor().get(`${path}?lang=${locale}`);
        assert.equal(status, 200);
        assert.ok(text.includes(`<h1>${titles[locale]}</h1>`) && text.includes(`lang="${locale}"`));
        for (const other of LOCALES.filter((each) => each !== locale))
          assert.ok(text.includes(`href="?lang=${other}"`));
        assert.equal(headers['set-cookie'], undefined);
        assert.doesNotMatch(text, /<script/);
        assert.match(text, /name="robots" content="noindex"/);
        assert.equal(headers['x-robots-tag'], 'noindex');
        assert.ok(gzipSync(text).length < 10 * 1024);
      }
    const spanish = await web.visitor({ 'Accept-Language': 'es-MX' }).get('/privacy');
    assert.ok(spanish.text.includes('lang="es"'));
  });

  it('name sender, host and the numbers of now', async () => {
    await decide({ name: 'Aurora', k: 6, kc: 12, separationDays: 7, contact: 'hr@aurora.example' });
    const how = (await web.visitor().get('/how-it-works?lang=en')).text;
    for (const part of [
      'Pulso &lt;pulso@aurora.example&gt;',
      'pulso.aurora.example',
      'at least 6',
      'if 12 or',
    ])
      assert.ok(how.includes(part), part);
    assert.doesNotMatch(how, /The board/);
    const notice = (await web.visitor().get('/privacy?lang=en')).text;
    assert.match(notice, /up to 7 more days/);
    assert.doesNotMatch(notice, /Privacy officer|To report/);
    await decide({ privacyOfficer: 'Nina', reportingChannel: 'ethics line', boardReads: true });
    const named = (await web.visitor().get('/privacy?lang=en')).text;
    for (const part of ['Privacy officer: Nina', 'To report harassment: ethics line', 'The board sees'])
      assert.ok(named.includes(part), part);
  });

  it('list every change of the promise with its day, and nothing else', async () => {
    await decide({ zone: 'America/Sao_Paulo' });
    assert.match((await web.visitor().get('/privacy?lang=en')).text, />Version 1</);
    const at = (now: string) => ({ by: 'u123', now: new Date(now) });
    await changeSettings({ kc: 8, contact: 'x' }, at('2026-03-02T12:00:00Z'));
    await changeSettings({ boardReads: true }, at('2026-04-03T01:00:00Z'));
    const { text } = await web.visitor().get('/privacy?lang=en');
    assert.match(text, />Version 3, since Apr 2, 2026</);
    const lines = [...text.matchAll(/<li>(Version [^<]*)<\/li>/g)].map(([, line]) => line);
    assert.deepEqual(lines, [
      'Version 3, Apr 2, 2026: the board reads overview and matrix.',
      'Version 2, Mar 2, 2026: comments from 10 to 8 people who answer.',
      'Version 1: first version.',
    ]);
    assert.doesNotMatch(text, /u123/);
  });

  it('are linked from the answer page, the thanks and the links that open nothing', async () => {
    const asked = await askSomebody(web, { locale: 'es' });
    const pages = [await asked.get(), await asked.post({ 'q0-CS1': '1' }), await asked.get('x')];
    assert.deepEqual(
      pages.map(({ status }) => status),
      [200, 200, 404],
    );
    for (const { text } of pages)
      assert.match(text, /href="\/how-it-works\?lang=(es|en)".*href="\/privacy\?lang=(es|en)"/);
  });
});
