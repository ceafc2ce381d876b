import assert from 'node:assert/strict';
import { findSettingChanges } from '../../../server/domain/settings/setting-changes.ts';
import { changeSettings, readSettings } from '../../../server/domain/settings/settings.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeEmployee } from '../../support/factories.ts';

const COMPANY = {
  name: 'Aurora',
  locale: 'pt-BR',
  languages: ['pt-BR', 'en'],
  zone: 'America/Sao_Paulo',
  contact: 'Ana, hr@aurora.example',
  privacyOfficer: '',
  reportingChannel: 'ethics@aurora.example',
};

describe('the settings page', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  const saved = async (somebody: Visitor, part: string, fields: Record<string, string | string[]>) => {
    const answer = await somebody.post(`/settings/${part}`, fields);
    assert.equal(answer.status, 303, part);
    assert.equal(answer.headers.location, `/settings?saved=${part}`);
    return (await somebody.get(`/settings?saved=${part}`)).text;
  };

  it('lets HR and administrators decide, and says who changed what and when', async () => {
    web.deps.clock.set('2026-11-02T12:00:00Z');
    const hr = await web.signedIn('hr');
    const page = await saved(hr, 'company', COMPANY);
    assert.match(page, /Saved\. It holds from the next round on\./);
    assert.match(page, /value="Aurora"/);
    assert.match(page, /Changed by hr on (2 Nov|Nov 2)/);
    const admin = await web.signedIn('admin');
    await saved(admin, 'groups', { k: '6', kc: '12', separationDays: '14' });
    await saved(admin, 'readers', { headsReadAfterDays: '0', boardReads: 'on' });
    const { name, languages, k, kc, separationDays, headsReadAfterDays, boardReads, headsReadEngagement } =
      await readSettings();
    assert.deepEqual(
      { name, languages, k, kc, separationDays, headsReadAfterDays, boardReads, headsReadEngagement },
      {
        name: 'Aurora',
        languages: ['pt-BR', 'en'],
        k: 6,
        kc: 12,
        separationDays: 14,
        headsReadAfterDays: 0,
        boardReads: true,
        headsReadEngagement: false,
      },
    );
    const [change] = await findSettingChanges(['kc']);
    assert.deepEqual([change?.userId, change?.from, change?.to], [admin.user._id, 10, 12]);
  });

  it('says what a command or the demo decided', async () => {
    const now = new Date('2026-11-02T12:00:00Z');
    await changeSettings({ contact: 'cli@aurora.example' }, { by: 'cli', now });
    await changeSettings({ k: 7 }, { by: 'demo', now });
    const page = (await (await web.signedIn('hr')).get('/settings')).text;
    for (const text of [/Set by a command on (2 Nov|Nov 2)/, /Set by the demo on (2 Nov|Nov 2)/])
      assert.match(page, text);
    assert.doesNotMatch(page, /somebody without an account/);
  });

  it('says that fewer answers for comments and more readers are announced', async () => {
    const page = (await (await web.signedIn('hr')).get('/settings')).text;
    assert.match(page, /A lower number for comments is announced/);
    assert.match(page, /A new reader is announced/);
  });

  it('keeps what was typed and names the field when something cannot be', async () => {
    const hr = await web.signedIn('hr');
    const cases: [string, Record<string, string | string[]>, string, RegExp][] = [
      ['groups', { k: '4', kc: '10', separationDays: '0' }, 'k', /Use a number from 5 to 1000/],
      ['groups', { k: 'many', kc: '10', separationDays: '0' }, 'k', /value="many"/],
      ['groups', { k: '20', kc: '10', separationDays: '0' }, 'kc', /Use a number from 20 to 1000/],
      ['readers', { headsReadAfterDays: '6' }, 'headsReadAfterDays', /value="6"/],
      ['company', { ...COMPANY, zone: 'Nowhere' }, 'zone', /“Nowhere” is not a time zone/],
      ['company', { ...COMPANY, languages: ['es'] }, 'languages', /own language must be among them/],
      ['company', { ...COMPANY, name: ' ' }, 'name', /Enter: name\./],
      ['sites', { site: ['Lisboa'], siteZone: ['Lisbon'] }, 'siteZones', /“Lisbon” is not a time zone/],
    ];
    const before = await readSettings();
    for (const [part, fields, field, text] of cases) {
      if (part === 'sites') await makeEmployee({ site: 'Lisboa' });
      const answer = await hr.post(`/settings/${part}`, fields);
      assert.equal(answer.status, 422, part);
      assert.match(answer.text, new RegExp(`href="#${field}"`));
      assert.match(answer.text, text);
    }
    assert.deepEqual(await readSettings(), before);
  });

  it('offers a zone for every site of the directory and takes it back when empty', async () => {
    const hr = await web.signedIn('hr');
    assert.match((await hr.get('/settings')).text, /names no sites yet/);
    for (const site of ['Lisboa', 'Manaus', 'Manaus']) await makeEmployee({ site });
    const page = await saved(hr, 'sites', {
      site: ['Lisboa', 'Manaus'],
      siteZone: ['Europe/Lisbon', ''],
    });
    assert.match(page, /value="Europe\/Lisbon"/);
    assert.deepEqual((await readSettings()).siteZones, { Lisboa: 'Europe/Lisbon' });
    await saved(hr, 'sites', { site: ['Lisboa', 'Manaus'], siteZone: ['', ''] });
    assert.deepEqual((await readSettings()).siteZones, {});
  });

  it('leaves mail to administrators: its server, its delay, its pause', async () => {
    const hr = await web.signedIn('hr');
    assert.match((await hr.get('/settings')).text, /Administrators change the mail server/);
    assert.equal((await hr.post('/settings/delivery', { launchDelayMinutes: '0' })).status, 403);
    const admin = await web.signedIn('admin');
    await saved(admin, 'delivery', { launchDelayMinutes: '30' });
    assert.equal((await readSettings()).launchDelayMinutes, 30);
  });

  it('is closed to heads', async () => {
    const head = await web.signedIn('head');
    assert.equal((await head.get('/settings')).status, 403);
    assert.equal((await head.post('/settings/company', COMPANY)).status, 403);
  });

  it('tells all staff on every page when all mail is paused', async () => {
    const admin = await web.signedIn('admin');
    await admin.post('/admin/outbox/pause', { paused: 'yes' });
    for (const role of ['hr', 'admin', 'head'] as const)
      assert.match((await (await web.signedIn(role)).get('/account')).text, /All mail is paused/, role);
    await admin.post('/admin/outbox/pause', { paused: 'no' });
    assert.doesNotMatch((await admin.get('/account')).text, /All mail is paused/);
  });
});
