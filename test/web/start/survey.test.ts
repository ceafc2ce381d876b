import assert from 'node:assert/strict';
import { listSchedules } from '../../../server/domain/schedules/schedules.query.ts';
import { readSettings } from '../../../server/domain/settings/settings.ts';
import { listSurveys } from '../../../server/domain/surveys/surveys.query.ts';
import { suggestedDate } from '../../../server/web/start/survey-form.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeSmallCompany } from '../../support/small-company.ts';

describe('the step about the first survey', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });
  beforeEach(() => web.deps.clock.set('2026-11-18T12:00:00Z'));

  const FORM = {
    template: 'minimal',
    name: 'Service pulse',
    cadence: 'weeks4',
    on: '2026-11-24',
    at: '09:00',
    windowDays: '10',
  };
  const idIn = (page: string) => /name="id" value="(\w+)"/.exec(page)?.[1] ?? '';

  it('schedules once, however often the button is pressed, and shows who gets it and when', async () => {
    await makeSmallCompany(12);
    const hr = await web.signedIn('hr');
    const form = await hr.get('/start/survey');
    assert.match(form.text, /value="2026-11-24"/, 'the Tuesday of next week is suggested');
    const fields = { ...FORM, id: idIn(form.text) };
    const answers = await Promise.all([hr.post('/start/survey', fields), hr.post('/start/survey', fields)]);
    for (const { status, headers } of answers)
      assert.deepEqual([status, headers.location], [303, '/start/survey']);
    assert.equal((await listSurveys()).length, 1);
    const [schedule, ...others] = await listSchedules();
    assert.deepEqual(others, []);
    assert.deepEqual(schedule?.rule, { kind: 'weeks', every: 4, weekday: 'tue', at: '09:00' });
    assert.equal(schedule?.nextAt?.toISOString(), '2026-11-24T09:00:00.000Z');
    const page = (await hr.get('/start/survey')).text;
    assert.match(page, /Scheduled for Tuesday,? (24 November|November 24)/);
    assert.match(page, /36 people get the mail/);
    assert.match(page, /href="\/hr\/announcement"/);
    assert.deepEqual((await readSettings()).setup.done, ['survey']);
  });

  it('keeps what was typed when something cannot be, and stores nothing', async () => {
    await makeSmallCompany(12);
    const hr = await web.signedIn('hr');
    const id = idIn((await hr.get('/start/survey')).text);
    for (const [change, field] of [
      [{ on: '24/11/2026' }, 'on'],
      [{ on: '2025-01-01', cadence: 'once' }, 'rule'],
      [{ windowDays: '30' }, 'windowDays'],
      [{ name: '' }, 'name'],
    ] as const) {
      const answer = await hr.post('/start/survey', { ...FORM, id, ...change });
      assert.equal(answer.status, 422, field);
      assert.match(answer.text, new RegExp(`href="#${field}"`));
      assert.equal(idIn(answer.text), id);
    }
    assert.deepEqual([await listSurveys(), await listSchedules()], [[], []]);
    const repaired = await hr.post('/start/survey', { ...FORM, id, template: 'engagement' });
    assert.equal(repaired.status, 303);
    assert.equal((await listSurveys())[0]?.survey.template, 'engagement');
  });

  it('warns while nobody could be invited', async () => {
    const hr = await web.signedIn('hr');
    assert.match((await hr.get('/start/survey')).text, /Nobody could be invited yet/);
    const id = idIn((await hr.get('/start/survey')).text);
    await hr.post('/start/survey', { ...FORM, id });
    assert.match((await hr.get('/start/survey')).text, /Too few people/);
  });

  it('shows each template as people will see it', async () => {
    const hr = await web.signedIn('hr');
    const page = (await hr.get('/start/survey')).text;
    const links = [...page.matchAll(/href="(\/start\/survey\/preview\?template=\w+)"/g)].map(
      ([, href]) => href,
    );
    assert.equal(links.length, 3);
    for (const href of links) assert.match((await hr.get(href ?? '')).text, /<fieldset/);
    assert.equal((await hr.get('/start/survey/preview?template=other')).status, 400);
  });

  it('is HR’s: an administrator reads so', async () => {
    const admin = await web.signedIn('admin');
    assert.match((await admin.get('/start/survey')).text, /HR chooses the first survey/);
    assert.equal((await admin.post('/start/survey', { ...FORM, id: 'x' })).status, 403);
  });

  it('suggests the Tuesday of next week on every day of this one', () => {
    for (let day = 16; day <= 22; day++)
      assert.equal(suggestedDate(new Date(`2026-11-${day}T12:00:00Z`), 'Etc/UTC'), '2026-11-24');
    assert.equal(suggestedDate(new Date('2026-11-23T01:00:00Z'), 'America/Sao_Paulo'), '2026-11-24');
  });
});
