import assert from 'node:assert/strict';
import mongoose from 'mongoose';
import { DepartmentModel } from '../../../server/domain/directory/department.model.ts';
import { EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import { ImportDraftModel } from '../../../server/domain/directory/import/draft.model.ts';
import { unpack } from '../../../server/domain/directory/import/packed.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { applied } from '../../support/applied-import.ts';
import { useTestDatabase } from '../../support/database.ts';
import { workbookOf } from '../../support/workbook.ts';

const PAGE = '/hr/people/import';
const csv = (...lines: string[]) => ({ name: 'people.csv', content: Buffer.from(lines.join('\n')) });
const actionIn = (text: string, noun: string) =>
  new RegExp(`action="(/hr/people/import/[0-9A-Za-z]+/${noun})"`).exec(text)?.[1] ??
  assert.fail(`no form for ${noun}`);
const PAYROLL = csv(
  'Chapa do func.;Nome Func;Contato;Salário;Lotação',
  '001;Ana Sá;ana@corp.example;SECRET-9000;TI',
  '002;Rui;rui@corp.example;SECRET-8000;TI',
);
const READ_AS = ['externalId', 'name', 'email', '', 'department'];

/** Everything the database holds, drafts unpacked. */
async function dump(): Promise<string> {
  const collections = (await mongoose.connection.db?.collections()) ?? [];
  const documents = await Promise.all(collections.map((each) => each.find().toArray()));
  return JSON.stringify(documents.flat(), (_, value) =>
    value?.type === 'Buffer' || value?._bsontype === 'Binary' ? null : value,
  );
}

async function draftContent(): Promise<string> {
  const drafts = await ImportDraftModel.find().lean();
  return drafts.map(({ content }) => JSON.stringify(unpack(content))).join();
}

describe('what an import leaves open', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    hr = await web.signedIn('hr');
  });

  async function send(file: { name: string; content: Buffer }) {
    return await hr.upload(PAGE, file, {});
  }

  /** Sends a form and reads the page it leads to. */
  async function answer(action: string, fields: Record<string, string | string[]>) {
    const { status, headers } = await hr.post(action, fields);
    assert.equal(status, 303);
    return await hr.get(String(headers.location));
  }

  it('asks what unknown columns mean, with samples and a guess, and stores nothing of the others', async () => {
    const asked = await send(PAYROLL);
    assert.equal(asked.status, 200);
    assert.match(asked.text, /What the columns mean/);
    assert.match(asked.text, /SECRET-9000/);
    assert.match(asked.text, /id="column-2"[^>]*>.*?value="email" selected/s);
    assert.match(await draftContent(), /SECRET/, 'until the columns are known the draft is all there is');

    const report = await answer(actionIn(asked.text, 'columns'), { column: READ_AS });
    assert.match(report.text, /Dry run: ready to import/);
    assert.match(report.text, /Not read and not stored: Salário/);
    assert.ok((await draftContent()).includes('Ana Sá'));
    assert.ok(!(await draftContent()).includes('SECRET'), 'the draft forgets what is not read');

    assert.match((await applied(hr, actionIn(report.text, 'application'))).text, /<h1>/);
    assert.deepEqual(
      (await EmployeeModel.find().sort({ externalId: 1 }).lean()).map(({ externalId }) => externalId),
      ['001', '002'],
    );
    assert.ok(!(await dump()).includes('SECRET'));
    assert.ok(!(await dump()).includes('Salário'), 'not even the name of the column');
  });

  it('remembers the columns for files with the same headers', async () => {
    await hr.post(actionIn((await send(PAYROLL)).text, 'columns'), { column: READ_AS });
    const again = await send(PAYROLL);
    assert.match(again.text, /Dry run: ready to import/);
    assert.ok(!(await draftContent()).includes('SECRET'));
    const other = csv('Chapa do func.;Nome Func;Contato;Lotação', '1;Ana;;TI');
    assert.match((await send(other)).text, /What the columns mean/);
  });

  it('keeps what was chosen when a column is missing or chosen twice', async () => {
    const action = actionIn((await send(PAYROLL)).text, 'columns');
    const refused = await hr.post(action, { column: ['externalId', 'name', 'name', '', ''] });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /href="#column-2"/);
    assert.match(refused.text, /No column is read as “Department”/);
    assert.match(refused.text, /id="column-2"[^>]*>.*?value="name" selected/s);
    assert.equal((await hr.post(action, { column: ['$ne'] })).status, 422);
  });

  it('asks for the sheet of a workbook', async () => {
    const content = await workbookOf({
      Capa: [['Relatório']],
      Pessoas: [
        ['id', 'nome', 'e-mail', 'área'],
        ['7', 'Ana', 'ana@corp.example', 'TI'],
      ],
    });
    const asked = await send({ name: 'rh.xlsx', content });
    assert.match(asked.text, /Which sheet/);
    assert.equal((await hr.post(actionIn(asked.text, 'sheet'), { sheet: 'No such' })).status, 422);
    const report = await answer(actionIn(asked.text, 'sheet'), { sheet: 'Pessoas' });
    assert.match(report.text, /rh\.xlsx, 1 person/);
  });

  it('asks what unknown words of the status mean and who a manager is, and remembers both until it is applied', async () => {
    const asked = await send(
      csv(
        'id;nome;e-mail;área;situação;gestor imediato',
        '1;Ana;ana@corp.example;TI;Ativo;',
        '2;Ana;ana2@corp.example;RH;Ativo;',
        '3;Rui;rui@corp.example;TI;Cedido;Ana',
        '4;Eva;eva@corp.example;TI;Afastado INSS;Ana',
        '5;Gil;;TI;Demitido;',
      ),
    );
    assert.equal(asked.status, 422);
    assert.match(asked.text, /Status “Cedido” means/);
    assert.match(asked.text, /Manager “Ana” is/);
    const once = await answer(actionIn(asked.text, 'choices'), {
      word: 'Cedido',
      status: 'active',
      manager: 'Ana',
      person: '?',
    });
    assert.doesNotMatch(once.text, /Status “Cedido” means/);
    const again = await answer(actionIn(once.text, 'choices'), {
      ...{ word: 'Cedido', status: 'active' },
      ...{ manager: 'Ana', person: '1' },
    });
    assert.match(again.text, /Dry run: ready to import/);
    await applied(hr, actionIn(again.text, 'application'));
    const people = await EmployeeModel.find().sort({ externalId: 1 }).lean();
    assert.deepEqual(
      people.map(({ externalId, isHead, absent }) => [externalId, isHead, absent]),
      [
        ['1', true, undefined],
        ['2', false, undefined],
        ['3', false, undefined],
        ['4', false, true],
      ],
    );
  });

  it('lets a department keep its results under a new name', async () => {
    const first = await send(csv('id;name;email;department', '1;Ana;;IT', '2;Rui;;IT'));
    await applied(hr, actionIn(first.text, 'application'));
    const [it] = await DepartmentModel.find().lean();
    const asked = await send(csv('id;name;email;department', '1;Ana;;Technology', '2;Rui;;Technology'));
    assert.match(asked.text, /“IT” is now called “Technology”/);
    const settled = await answer(actionIn(asked.text, 'choices'), { rename: `${it?._id}:technology` });
    assert.match(settled.text, /checked> “IT” is now called “Technology” and keeps/);
    await applied(hr, actionIn(settled.text, 'application'));
    const departments = await DepartmentModel.find().lean();
    assert.deepEqual(
      departments.map(({ _id, name, aliases }) => [_id, name, aliases]),
      [[it?._id, 'Technology', ['it']]],
    );
    assert.equal(await EmployeeModel.countDocuments({ departmentId: it?._id ?? '', active: true }), 2);
  });

  it('shows nobody the file of somebody else', async () => {
    const action = actionIn((await send(PAYROLL)).text, 'columns');
    const other = await web.signedIn('hr');
    assert.equal((await other.get(action.replace('/columns', ''))).status, 404);
    assert.equal((await other.post(action, { column: READ_AS })).status, 404);
  });
});
