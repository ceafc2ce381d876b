import assert from 'node:assert/strict';
import { readSettings } from '../../../server/domain/settings/settings.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';

const COMPANY = {
  name: 'Aurora',
  locale: 'pt-BR',
  languages: ['pt-BR', 'en', 'es'],
  zone: 'America/Sao_Paulo',
  contact: 'Ana, hr@aurora.example',
  privacyOfficer: '',
  reportingChannel: '',
  separationDays: '3',
};

describe('the first start', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('keeps the company, and goes on to mail', async () => {
    const hr = await web.signedIn(['admin', 'hr']);
    assert.equal((await hr.get('/start')).headers.location, '/start/company');
    assert.equal((await hr.get('/start/company')).status, 200);
    for (let twice = 0; twice < 2; twice++) {
      const answer = await hr.post('/start/company', COMPANY);
      assert.equal(answer.status, 303);
      assert.equal(answer.headers.location, '/start/mail');
    }
    const { name, zone, separationDays, setup } = await readSettings();
    assert.deepEqual(
      { name, zone, separationDays },
      { name: 'Aurora', zone: 'America/Sao_Paulo', separationDays: 3 },
    );
    assert.deepEqual(setup.done, ['company']);
    assert.equal((await hr.get('/start')).headers.location, '/start/mail');
  });

  it('keeps what was typed when something cannot be', async () => {
    const hr = await web.signedIn(['admin', 'hr']);
    const answer = await hr.post('/start/company', { ...COMPANY, zone: 'Nowhere', languages: 'en' });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /value="Nowhere"/);
    assert.match(answer.text, /value="Aurora"/);
    assert.deepEqual((await readSettings()).setup.done, []);
  });

  it('can be left: the home page leads back, until somebody wants to hear no more of it', async () => {
    const hr = await web.signedIn(['admin', 'hr']);
    assert.match((await hr.get('/hr')).text, /href="\/start\/company"/);
    await hr.post('/start/company', COMPANY);
    assert.match((await hr.get('/hr')).text, /href="\/start\/mail"/);
    const hrAlone = await web.signedIn('hr');
    assert.match((await hrAlone.get('/hr')).text, /href="\/start\/people"/);
    assert.doesNotMatch((await hr.get('/account')).text, /href="\/start\/mail"/);
    assert.equal((await hr.post('/start/dismissal')).status, 303);
    assert.doesNotMatch((await hr.get('/hr')).text, /href="\/start\/mail"/);
    assert.equal((await hr.get('/start')).headers.location, '/hr');
    assert.equal((await hr.get('/start/company')).status, 200, 'its pages stay');
  });
});
