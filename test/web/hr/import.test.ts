import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { EmployeeModel } from '../../../server/domain/directory/employee.model.ts';
import { ImportDraftModel } from '../../../server/domain/directory/import/draft.model.ts';
import { readFile } from '../../../server/domain/directory/import/read-file.ts';
import { LOCALES, type Locale } from '../../../server/i18n/locales.ts';
import { type TestApp, testApp, type Visitor } from '../../support/app.ts';
import { applied } from '../../support/applied-import.ts';
import { useTestDatabase } from '../../support/database.ts';

const PAGE = '/hr/people/import';
const sample = (name: string) => ({ name, content: readFileSync(`test/data/directory/${name}`) });
const csv = (...lines: string[]) => ({
  name: 'people.csv',
  content: Buffer.from(['id;name;email;department', ...lines].join('\n')),
});
const applicationIn = (text: string) =>
  /action="(\/hr\/people\/import\/[0-9A-Za-z]+\/application)"/.exec(text)?.[1];

describe('import of people', () => {
  useTestDatabase();
  let web: TestApp;
  let hr: Visitor;
  before(() => {
    web = testApp();
  });
  beforeEach(async () => {
    hr = await web.signedIn('hr');
  });

  async function speak(locale: Locale) {
    await hr.post('/account', { name: 'HR', locale });
  }

  async function send(file: { name: string; content: Buffer }, fields: Record<string, string> = {}) {
    return await hr.upload(PAGE, file, fields);
  }

  async function apply(file: { name: string; content: Buffer }, fields: Record<string, string> = {}) {
    return await applied(hr, applicationIn((await send(file)).text) ?? '', fields);
  }

  it('shows the dry run, saves nothing, and applies when told to', async () => {
    const report = await send(sample('aurora-pt-excel.csv'));
    assert.equal(report.status, 200);
    assert.match(report.text, /aurora-pt-excel\.csv, 320 people/);
    assert.match(report.text, /Added<\/th><td class="num">320</);
    assert.equal(await EmployeeModel.countDocuments(), 0);

    const action = applicationIn(report.text) ?? assert.fail('a form to apply it');
    const done = await applied(hr, action);
    assert.equal(done.status, 200);
    assert.match(done.text, /<h1>Imported<\/h1>/);
    assert.match(done.text, /Added<\/th><td class="num">320</);
    assert.equal(await EmployeeModel.countDocuments(), 320);
    assert.equal(await AuditEntryModel.countDocuments({ verb: 'import', thing: 'directory' }), 1);
    assert.match((await applied(hr, action)).text, /<h1>Imported<\/h1>/);
    assert.equal(await AuditEntryModel.countDocuments({ verb: 'import' }), 1, 'a file is applied once');
  });

  const first: Record<Locale, string> = {
    'pt-BR': 'Linha 3: “sem.arroba.aurora.example” não é um e-mail. E mais 11 linhas.',
    en: 'Line 3: “sem.arroba.aurora.example” is not an email address. And 11 more lines.',
    es: 'Línea 3: “sem.arroba.aurora.example” no es un correo. Y 11 líneas más.',
  };
  for (const locale of LOCALES) {
    it(`names all twelve faults by line and offers nothing to apply (${locale})`, async () => {
      await speak(locale);
      const { status, text } = await send(sample('faults-pt-excel.csv'));
      assert.equal(status, 422);
      assert.match(text, /faults-pt-excel\.csv, 15 /);
      assert.ok(text.includes(first[locale]), text.slice(0, 3_000));
      const lines = [...text.matchAll(/<th scope="row" class="num">(\d+)</g)].map((match) =>
        Number(match[1]),
      );
      assert.deepEqual(lines, [3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16]);
      assert.equal(applicationIn(text), undefined);
      assert.equal(await EmployeeModel.countDocuments(), 0);
    });

    it(`gives a template that it can read itself (${locale})`, async () => {
      await speak(locale);
      const answer = await hr.get(`${PAGE}/template`);
      assert.match(
        String(answer.headers['content-disposition']),
        /^attachment; filename="?pulso-\w+\.csv"?$/,
      );
      const { people, faults, ignored } = await readFile(Buffer.from(answer.text));
      assert.deepEqual([people.length, faults, ignored], [1, [], []]);
      assert.equal(Object.keys(people[0] ?? {}).length, 10, 'every column is read');
    });
  }

  it('escapes what a hostile file says', async () => {
    const hostile = '<script>alert(1)</script>';
    const { text } = await send({ ...csv(`1;Ana;${hostile};TI`), name: `${hostile}.csv` });
    assert.ok(text.includes('&lt;script&gt;'));
    assert.ok(!text.includes(hostile));
    const report = await send(csv(`1;${hostile};;${hostile}`));
    assert.equal(report.status, 200);
    assert.ok(!report.text.includes(hostile));
  });

  it('asks for a typed word before many people are deactivated', async () => {
    await apply(csv('1;Ana;;TI', '2;Rui;;TI'));
    const braked = await send(csv('1;Ana;;TI'), { complete: 'on' });
    assert.match(braked.text, /1 of 2 active people would be deactivated/);
    const action = applicationIn(braked.text) ?? '';
    const refused = await hr.post(action, { word: 'yes' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /href="#word"/);
    assert.equal(await EmployeeModel.countDocuments({ active: true }), 2);
    assert.equal((await applied(hr, action, { word: 'Confirm' })).status, 200);
    assert.equal(await EmployeeModel.countDocuments({ active: true }), 1);
  });

  it('asks for the order of dates where the file leaves it open', async () => {
    const content = Buffer.from('id,name,email,department,hired on\n1,Ana,,IT,01/02/2020\n');
    const open = await send({ name: 'p.csv', content });
    assert.equal(open.status, 422);
    assert.match(open.text, /<h1>Dry run: questions to settle<\/h1>/);
    assert.match(open.text, /Dates such as 01\/02\/2026 mean/);
    assert.doesNotMatch(open.text, /The dates read both ways/, 'it is asked, and not said a second time');
    const report = await send({ name: 'p.csv', content }, { dates: 'mdy' });
    await applied(hr, applicationIn(report.text) ?? '');
    const [ana] = await EmployeeModel.find().lean();
    assert.equal(ana?.hiredOn?.toISOString().slice(0, 10), '2020-01-02');
  });

  it('answers files that are none, empty, too large or no text', async () => {
    assert.equal((await hr.post(PAGE)).status, 403, 'without the token of a form that carries a file');
    assert.equal((await send({ name: 'e.csv', content: Buffer.alloc(0) })).status, 422);
    assert.equal((await send({ name: 'b.csv', content: Buffer.alloc(8_000_001, 'a') })).status, 413);
    const picture = Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256));
    assert.equal((await send({ name: 'p.png', content: picture })).status, 422);
  });

  it('says how far it is while it goes on, and what to do when it was ended in the middle', async () => {
    const action = applicationIn((await send(csv('1;Ana;;TI', '2;Rui;;TI'))).text) ?? '';
    const address = action.replace('/application', '');
    const progress = { done: 1, of: 2, at: web.deps.clock.now() };
    await ImportDraftModel.updateOne({}, { $set: { step: 'applying', progress } });
    const meanwhile = await hr.get(address);
    assert.equal(meanwhile.headers.refresh, '2');
    assert.match(meanwhile.text, /1 of 2 people written/);
    assert.equal((await hr.post(action)).status, 303);
    assert.equal(await EmployeeModel.countDocuments(), 0, 'nobody else is at it');
    web.deps.clock.advance(60_001);
    const left = await hr.get(address);
    assert.match(left.text, /An earlier try ended in the middle/);
    assert.match((await applied(hr, action)).text, /<h1>Imported<\/h1>/);
    assert.equal(await EmployeeModel.countDocuments(), 2);
  });

  it('lets nobody apply the file of somebody else', async () => {
    const action = applicationIn((await send(csv('1;Ana;;TI'))).text) ?? '';
    const other = await web.signedIn('hr');
    assert.equal((await other.post(action)).status, 404);
    const admin = await web.signedIn('admin');
    assert.equal((await admin.post(action)).status, 403);
    assert.equal((await admin.get(PAGE)).status, 403);
    assert.equal((await admin.upload(PAGE, csv('1;Ana;;TI'))).status, 403);
    assert.equal(await EmployeeModel.countDocuments(), 0);
  });
});
