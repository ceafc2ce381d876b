import assert from 'node:assert/strict';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { DepartmentModel } from '../../../server/domain/directory/department.model.ts';
import { importDirectory } from '../../../server/domain/directory/import/import-directory.ts';
import { LOCALES } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';

describe('departments, by hand', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    hr = await web.signedIn('hr');
  });

  async function added(name: string, parentId = ''): Promise<string> {
    assert.equal((await hr.post('/hr/departments', { name, parentId })).status, 303);
    return (await DepartmentModel.findOne({ name }).lean())?._id ?? assert.fail('no department was added');
  }

  it('show heads and headcounts, each below its parent', async () => {
    const file = 'id;name;email;department;parent department;head\n1;Zélia;;TI;;yes\n2;Ana;;Suporte;TI;no\n';
    const by = { by: 'cli', now: web.deps.clock.now() };
    await importDirectory(Buffer.from(file), { apply: true, complete: false, acceptBrakes: false, ...by });
    const { text } = await hr.get('/hr/departments');
    const rows = [
      ...text.matchAll(/class="depth-(\d)"><a[^>]*>([^<]+)<\/a><\/th><td>([^<]+)<.*?>(\d+)<\/a>/g),
    ];
    assert.deepEqual(
      rows.map((row) => row.slice(1)),
      [
        ['0', 'TI', 'Zélia', '1'],
        ['1', 'Suporte', 'none', '1'],
      ],
    );
  });

  for (const locale of LOCALES) {
    it(`say what is wrong with a form (${locale})`, async () => {
      await hr.post('/account', { name: 'HR', locale });
      const empty = await hr.post('/hr/departments', { name: ' ', parentId: '' });
      assert.equal(empty.status, 422);
      assert.match(empty.text, /href="#name"/);
      const id = await added('TI');
      const taken = await hr.post('/hr/departments', { name: 'ti', parentId: '' });
      assert.match(taken.text, /“ti”/);
      const page = await hr.get(`/hr/departments/${id}`);
      assert.match(page.text, new RegExp(`<html lang="${locale}">[\\s\\S]*value="TI"`));
    });
  }

  it('are renamed and moved, but not below themselves', async () => {
    const top = await added('Operações');
    const id = await added('TI');
    const below = await added('Suporte', id);
    assert.equal((await hr.post(`/hr/departments/${id}`, { name: 'Tecnologia', parentId: top })).status, 303);
    assert.equal((await DepartmentModel.findById(below).lean())?.path, 'operações/tecnologia/suporte');
    const cycle = await hr.post(`/hr/departments/${id}`, { name: 'Tecnologia', parentId: below });
    assert.equal(cycle.status, 422);
    assert.match(cycle.text, /href="#parentId"/);
    const choices = (await hr.get(`/hr/departments/${id}`)).text;
    assert.ok(choices.includes(`value="${top}"`) && !choices.includes(`value="${below}"`));
  });

  it('are deactivated when nothing belongs to them, with entries in the audit', async () => {
    const id = await added('TI');
    const below = await added('Suporte', id);
    const refused = await hr.post(`/hr/departments/${id}/activity`, { active: 'no' });
    assert.equal(refused.status, 409);
    assert.match(refused.text, /Other departments still lie below/);
    assert.equal((await hr.post(`/hr/departments/${below}/activity`, { active: 'no' })).status, 303);
    assert.match((await hr.get('/hr/departments')).text, /Suporte<\/a> <span class="tag">Inactive/);
    assert.equal((await hr.post(`/hr/departments/${below}/activity`, { active: 'yes' })).status, 303);
    const entries = await AuditEntryModel.find({ thing: `department:${below}` }).lean();
    assert.deepEqual(entries.map(({ verb }) => verb).sort(), ['create', 'deactivate', 'reactivate']);
  });

  it('answer an unknown address with 404 and other roles with 403', async () => {
    assert.equal((await hr.get('/hr/departments/nobody')).status, 404);
    assert.equal((await hr.post('/hr/departments/nobody', { name: 'X', parentId: '' })).status, 404);
    assert.equal((await hr.post('/hr/departments/nobody/activity', { active: 'no' })).status, 404);
    const head = await web.signedIn('head');
    for (const path of ['/hr/departments', '/hr/people', '/hr/people/import'])
      assert.equal((await head.get(path)).status, 403, path);
  });
});
