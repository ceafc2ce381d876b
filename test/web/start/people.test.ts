import assert from 'node:assert/strict';
import { listUsers } from '../../../server/domain/access/users.query.ts';
import { readServices } from '../../../server/domain/directory/services.ts';
import { readSettings } from '../../../server/domain/settings/settings.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeSmallCompany } from '../../support/small-company.ts';

describe('the step about people', () => {
  useTestDatabase();
  let web: TestApp;
  before(() => {
    web = testApp();
  });

  it('leads to the import while nobody is there, and cannot be finished then', async () => {
    const hr = await web.signedIn('hr');
    const page = (await hr.get('/start/people')).text;
    assert.match(page, /Nobody yet/);
    assert.match(page, /href="\/hr\/people\/import"/);
    const answer = await hr.post('/start/people');
    assert.equal(answer.status, 422);
    assert.match(answer.text, /nobody is in the directory yet/);
    assert.deepEqual((await readSettings()).setup.done, []);
  });

  it('is taken up again from the import', async () => {
    const hr = await web.signedIn('hr');
    assert.match((await hr.get('/hr/people/import')).text, /href="\/start\/company"/);
  });

  it('says what will be visible, and for whom it is too few', async () => {
    await makeSmallCompany(12);
    const hr = await web.signedIn('hr');
    const page = (await hr.get('/start/people')).text;
    assert.match(page, /36 people can be invited/);
    assert.match(page, /At this size totals, trend and comments are shown/);
    assert.match(
      page,
      /Forecast for a year of monthly rounds with 60% participation and groups of at least 5/,
    );
    assert.match(page, /<td class="num">6 of 6<\/td>/, 'each of three is shown alone with two others');
  });

  it('keeps which departments serve others, and nothing else of them', async () => {
    await makeSmallCompany(12);
    const hr = await web.signedIn('hr');
    const [first, second, third] = await readServices();
    for (let twice = 0; twice < 2; twice++) {
      const answer = await hr.post('/start/people', { serves: [first?._id ?? '', third?._id ?? ''] });
      assert.equal(answer.headers.location, '/start/survey');
    }
    assert.deepEqual(
      (await readServices()).map(({ _id, serves }) => [_id, serves]),
      [
        [first?._id, true],
        [second?._id, false],
        [third?._id, true],
      ],
    );
    assert.deepEqual((await readSettings()).setup.done, ['people']);
  });

  it('lets an administrator alone invite HR, once, with a link to hand over where no mail leaves', async () => {
    const admin = await web.signedIn('admin');
    assert.match((await admin.get('/start/people')).text, /Invite HR/);
    const person = { name: 'Rui', email: 'rui@aurora.example', locale: 'en' };
    const answer = await admin.post('/start/hr', person);
    const href = /<code>[^<]*(\/password\/[\w-]{43})<\/code>/.exec(answer.text)?.[1] ?? '';
    assert.equal((await web.visitor().get(href)).status, 200, 'the link opens');
    await admin.post('/start/hr', person);
    const invited = (await listUsers()).filter(({ email }) => email === person.email);
    assert.deepEqual(
      invited.map(({ roles }) => roles),
      [['hr']],
    );
    const wrong = await admin.post('/start/hr', { ...person, email: 'rui' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /“rui” is not an email address/);
    assert.equal((await admin.post('/start/people')).status, 403, 'the directory is not theirs');
  });
});
