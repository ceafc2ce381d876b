import assert from 'node:assert/strict';
import { UserModel } from '../../../server/domain/access/user.model.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { MessageModel } from '../../../server/domain/delivery/message.model.ts';
import { DepartmentModel } from '../../../server/domain/directory/department.model.ts';
import { EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import { changeSettings } from '../../../server/domain/settings/settings.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { applied } from '../../support/applied-import.ts';
import { useTestDatabase } from '../../support/database.ts';

const HEAD = 'id;name;email;department;head';

describe('access of heads', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    web.deps.clock.set('2026-03-02T12:00:00Z');
    hr = await web.signedIn('hr');
  });

  async function importPeople(...lines: string[]) {
    const content = Buffer.from([HEAD, ...lines].join('\n'));
    const { text } = await hr.upload('/hr/people/import', { name: 'p.csv', content }, { complete: 'on' });
    const [, action = ''] = /action="([^"]+\/application)"/.exec(text) ?? [];
    return await applied(hr, action, { word: 'confirm' });
  }

  const departmentId = async (path: string) => (await DepartmentModel.findOne({ path }).lean())?._id ?? '';
  const employeeId = async (externalId: string) =>
    (await EmployeeModel.findOne({ externalId }).lean())?._id ?? '';
  const emailOf = (visitor: { user: { email: string } }) => visitor.user.email;

  it('is offered to the new head when an import changes who heads a department, and only then given', async () => {
    await importPeople('1;Ana;;IT;no');
    const it = await departmentId('it');
    const former = await web.signedIn('head', [it]);
    await importPeople(`1;Ana;${emailOf(former)};IT;yes`, '2;Rui;rui@corp.example;IT;no');
    const changed = await importPeople(`1;Ana;${emailOf(former)};IT;no`, '2;Rui;rui@corp.example;IT;yes');
    assert.match(changed.text, /Take access from head, give it to Rui/);
    assert.equal((await former.get('/department')).status, 200, 'nothing happens by itself');
    assert.equal(await UserModel.countDocuments({ email: 'rui@corp.example' }), 0);

    const take = (await UserModel.findOne({ email: emailOf(former) }).lean())?._id ?? '';
    const give = await employeeId('2');
    const answer = await hr.post(`/hr/departments/${it}/access`, { take, give });
    assert.equal(answer.status, 303);
    assert.equal((await former.get('/department')).status, 303, 'the session ended');
    const [rui, before] = [
      await UserModel.findOne({ email: 'rui@corp.example' }).lean(),
      await UserModel.findById(take).lean(),
    ];
    assert.deepEqual([rui?.roles, rui?.departmentIds], [['head'], [it]]);
    assert.deepEqual([before?.roles, before?.departmentIds], [[], []]);
    assert.equal(await MessageModel.countDocuments({ kind: 'account', to: `u:${rui?._id}` }), 1);
    assert.equal(await AuditEntryModel.countDocuments({ thing: `user:${take}`, verb: 'set roles' }), 1);
    assert.equal(
      (await hr.post(`/hr/departments/${it}/access`, { take, give })).status,
      303,
      'twice does no harm',
    );
    assert.equal(await MessageModel.countDocuments({ kind: 'account' }), 1);
  });

  it('leads to the page of the department when somebody is made head by hand', async () => {
    await importPeople('1;Ana;ana@corp.example;IT;no');
    const it = await departmentId('it');
    const ana = {
      name: 'Ana',
      externalId: '1',
      email: 'ana@corp.example',
      departmentId: it,
      locale: 'en',
      site: '',
      hiredOn: '',
    };
    const { headers } = await hr.post(`/hr/people/${await employeeId('1')}`, { ...ana, isHead: 'on' });
    assert.equal(headers.location, `/hr/departments/${it}?done=head`);
    const page = await hr.get(String(headers.location));
    assert.match(page.text, /The head changed/);
    assert.match(page.text, /Give access to Ana/);
  });

  it('is given to nobody who does not head the department, and by nobody but HR', async () => {
    await importPeople('1;Ana;ana@corp.example;IT;no');
    const path = `/hr/departments/${await departmentId('it')}/access`;
    const give = await employeeId('1');
    assert.equal((await hr.post(path, { give })).status, 404);
    const head = await web.signedIn('head', [await departmentId('it')]);
    assert.equal((await head.post(path, { give })).status, 403);
    assert.equal(await UserModel.countDocuments({ email: 'ana@corp.example' }), 0);
  });

  it('ends at once for people who leave, by hand or by a file, but not for the last administrator', async () => {
    const [one, other, admin] = [
      await web.signedIn('head', ['x']),
      await web.signedIn('hr'),
      await web.signedIn('admin'),
    ];
    const people = [one, other, admin].map((each, n) => `${n};P${n};${emailOf(each)};IT;no`);
    await importPeople(...people, '9;Stays;;IT;no');
    await hr.post(`/hr/people/${await employeeId('0')}/activity`, { active: 'no' });
    assert.equal((await one.get('/account')).status, 303);
    const refused = await hr.post(`/hr/people/${await employeeId('2')}/activity`, { active: 'no' });
    assert.equal(refused.status, 409);
    assert.match(refused.text, /only administrator/);
    assert.equal(await EmployeeModel.countDocuments({ externalId: '2', active: true }), 1);

    const report = await importPeople('9;Stays;;IT;no');
    assert.match(report.text, /admin left and still has access/);
    assert.equal((await other.get('/account')).status, 303);
    assert.equal((await admin.get('/account')).status, 200);
    assert.equal(await EmployeeModel.countDocuments({ active: true }), 1);
    assert.equal(await AuditEntryModel.countDocuments({ verb: 'disable' }), 2);
  });

  describe('of deputies', () => {
    let it_ = '';
    beforeEach(async () => {
      await importPeople('1;Ana;ana@corp.example;IT;yes', '2;Rui;rui@corp.example;HR;no');
      it_ = await departmentId('it');
    });

    it('lasts to the end of its last day, and lends on nothing', async () => {
      await changeSettings({ zone: 'America/Sao_Paulo' }, { by: 'hr', now: web.deps.clock.now() });
      const head = await web.signedIn('head', [it_]);
      const deputy = await web.signedIn('hr');
      await EmployeeModel.updateOne({ externalId: '2' }, { $set: { email: emailOf(deputy) } });
      assert.equal((await deputy.get('/department')).status, 403);
      const named = { departmentId: it_, email: emailOf(deputy).toUpperCase(), until: '2026-03-05' };
      assert.equal((await head.post('/department/deputies', named)).status, 303);
      assert.match((await head.get('/department/deputies')).text, /hr, until March 5, 2026/);
      assert.equal((await deputy.get('/department')).status, 200);
      assert.equal((await deputy.post('/department/deputies', named)).status, 404, 'a deputy names none');

      // The last day ends at midnight of the company: 03:00 UTC in São Paulo.
      web.deps.clock.set('2026-03-06T02:59:00Z');
      assert.equal((await deputy.get('/department')).status, 200);
      web.deps.clock.set('2026-03-06T03:00:00Z');
      assert.equal((await deputy.get('/department')).status, 403);
      assert.match((await head.get('/department/deputies')).text, /No deputies/);
    });

    it('may be ended before, by HR too, and is in the audit', async () => {
      const path = `/hr/departments/${it_}/deputies`;
      assert.equal((await hr.post(path, { email: 'rui@corp.example', until: '2026-04-01' })).status, 303);
      const rui = await UserModel.findOne({ email: 'rui@corp.example' }).lean();
      assert.deepEqual([rui?.roles, rui?.deputyOf], [[], [{ departmentId: it_, until: '2026-04-01' }]]);
      assert.equal(await MessageModel.countDocuments({ kind: 'account', to: `u:${rui?._id}` }), 1);
      await hr.post(path, { email: 'rui@corp.example', until: '2026-05-01' });
      assert.match((await hr.get(`/hr/departments/${it_}`)).text, /Rui, until May 1, 2026/);
      await hr.post(`${path}/removal`, { userId: rui?._id ?? '' });
      assert.doesNotMatch((await hr.get(`/hr/departments/${it_}`)).text, /Rui, until/);
      const verbs = (await AuditEntryModel.find({ thing: `user:${rui?._id}` }).lean()).map(
        ({ verb }) => verb,
      );
      assert.deepEqual(
        verbs.filter((verb) => verb.includes('deputy')),
        ['name deputy', 'name deputy', 'end deputy'],
      );
    });

    it('goes to people of the company, for a day to come, by the heads of the department', async () => {
      const path = `/hr/departments/${it_}/deputies`;
      const stranger = await hr.post(path, { email: 'x@other.example', until: '2026-04-01' });
      assert.equal(stranger.status, 422);
      assert.match(stranger.text, /No active person has this email/);
      assert.match(stranger.text, /value="x@other\.example"/);
      for (const until of ['2026-03-01', '2028-01-01', ''])
        assert.equal((await hr.post(path, { email: 'rui@corp.example', until })).status, 422, until);
      const foreign = await web.signedIn('head', [await departmentId('hr')]);
      const named = { departmentId: it_, email: 'rui@corp.example', until: '2026-04-01' };
      assert.equal((await foreign.post('/department/deputies', named)).status, 404);
      assert.equal(
        (await foreign.post('/department/deputies/removal', { departmentId: it_, userId: 'u' })).status,
        404,
      );
      assert.equal(await UserModel.countDocuments({ email: 'rui@corp.example' }), 0);
    });
  });
});
