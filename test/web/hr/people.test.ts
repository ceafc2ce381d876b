import assert from 'node:assert/strict';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { addDepartment } from '../../../server/domain/directory/departments.ts';
import { EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';

describe('people, by hand', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  let departmentId: string;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    hr = await web.signedIn('hr');
    departmentId = (await addDepartment({ name: 'TI <b>', parentId: '' }))._id;
  });

  const form = (change: Record<string, string> = {}) => ({
    externalId: '7',
    name: 'Zélia <i>',
    email: 'zelia@corp.example',
    departmentId,
    site: 'Recife',
    hiredOn: '2020-01-31',
    locale: 'pt-BR',
    isHead: 'on',
    ...change,
  });

  async function added(change: Record<string, string> = {}) {
    assert.equal((await hr.post('/hr/people', form(change))).status, 303);
    const stored = await EmployeeModel.findOne({ externalId: change.externalId ?? '7' }).lean();
    return stored ?? assert.fail('nobody was added');
  }

  for (const locale of LOCALES) {
    it(`start with a spreadsheet when there are none (${locale})`, async () => {
      await hr.post('/account', { name: 'HR', locale });
      const { status, text } = await hr.get('/hr/people');
      assert.equal(status, 200);
      assert.match(text, new RegExp(`<html lang="${locale}">`));
      assert.match(text, /class="empty"[\s\S]*href="\/hr\/people\/import"/);
      assert.equal((await hr.get('/hr/people/new')).status, 200);
    });
  }

  it('are added, listed, found and filtered', async () => {
    const { hiredOn, isHead } = await added();
    assert.deepEqual([hiredOn?.toISOString().slice(0, 10), isHead], ['2020-01-31', true]);
    await added({ externalId: '8', name: 'Ana', email: '' });
    const all = (await hr.get('/hr/people?done=saved')).text;
    assert.match(all, /Saved\./);
    assert.match(all, /Zélia &lt;i&gt;/);
    assert.match(all, /TI &lt;b&gt;/);
    assert.ok(all.indexOf('>Ana<') < all.indexOf('>Zélia'));
    const found = (await hr.get('/hr/people?text=ZELIA')).text;
    assert.ok(found.includes('Zélia') && !found.includes('>Ana<'));
    const silent = (await hr.get('/hr/people?withoutEmail=on')).text;
    assert.ok(!silent.includes('Zélia') && silent.includes('>Ana<'));
    assert.match((await hr.get('/hr/people?text=nobody')).text, /Nobody matches/);
    assert.match((await hr.get(`/hr/people?department=${departmentId}`)).text, /2 people/);
  });

  it('are refused with every reason and what was typed', async () => {
    const answer = await hr.post('/hr/people', form({ name: '', email: 'zelia', departmentId: 'none' }));
    assert.equal(answer.status, 422);
    for (const field of ['name', 'email', 'departmentId'])
      assert.match(answer.text, new RegExp(`href="#${field}"`));
    assert.match(answer.text, /value="zelia"/);
    assert.match((await hr.post('/hr/people', form({ hiredOn: '2021-02-29' }))).text, /href="#hiredOn"/);
    assert.equal(await EmployeeModel.countDocuments(), 0);
  });

  it('are edited from what is stored', async () => {
    const { _id } = await added();
    const page = (await hr.get(`/hr/people/${_id}`)).text;
    for (const value of ['Zélia &lt;i&gt;', 'zelia@corp.example', '2020-01-31'])
      assert.ok(page.includes(value), value);
    const { isHead: _, ...others } = form({ name: 'Zélia Sá', hiredOn: '' });
    assert.equal((await hr.post(`/hr/people/${_id}`, others)).status, 303);
    const stored = await EmployeeModel.findById(_id).lean();
    assert.deepEqual([stored?.name, stored?.isHead, stored?.hiredOn], ['Zélia Sá', false, undefined]);
    assert.equal((await hr.post('/hr/people/nobody', form())).status, 404);
  });

  it('are deactivated and reactivated, each time with an entry in the audit', async () => {
    const { _id } = await added();
    assert.equal((await hr.post(`/hr/people/${_id}/activity`, { active: 'no' })).status, 303);
    assert.ok(!(await hr.get('/hr/people')).text.includes(_id));
    assert.ok((await hr.get('/hr/people?state=inactive')).text.includes(_id));
    assert.equal((await hr.post(`/hr/people/${_id}/activity`, { active: 'yes' })).status, 303);
    assert.equal((await EmployeeModel.findById(_id).lean())?.active, true);
    assert.equal((await hr.post(`/hr/people/${_id}/activity`, { active: 'maybe' })).status, 422);
    const entries = await AuditEntryModel.find({ thing: `employee:${_id}` }).lean();
    assert.deepEqual(entries.map(({ verb }) => verb).sort(), ['create', 'deactivate', 'reactivate']);
  });

  it('answer a wrong address or search politely', async () => {
    assert.equal((await hr.get('/hr/people/nobody')).status, 404);
    for (const query of [
      'state=all&state=active',
      'department[$ne]=x',
      'after=../x',
      `text=${'x'.repeat(101)}`,
    ])
      assert.ok([200, 400].includes((await hr.get(`/hr/people?${query}`)).status), query);
  });
});
