import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FileTree } from '../../../../server/domain/directory/import/file-tree.ts';
import { readFile } from '../../../../server/domain/directory/import/read-file.ts';

const sample = (name: string) => readFileSync(`test/data/directory/${name}`);

function pick(object: object | undefined, keys: string[]): object {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([key]) => keys.includes(key)));
}

describe('readFile', () => {
  it('reads a Brazilian Excel file whole', async () => {
    const { people, faults, ignored } = await readFile(sample('aurora-pt-excel.csv'));
    assert.deepEqual([faults, ignored, people.length], [[], [], 320]);
    const { name, hiredOn, site, isHead, locale } = people[0] ?? {};
    assert.deepEqual(
      { name, hiredOn, site, isHead, locale },
      {
        name: 'Giovanna Gonçalves',
        hiredOn: new Date('2025-08-07'),
        site: 'Remoto',
        isHead: true,
        locale: 'pt-BR',
      },
    );
    assert.equal(new FileTree(people, []).departments.size, 14);
  });

  it('reads the same people from an English file in UTF-8', async () => {
    const portuguese = new Map(
      (await readFile(sample('aurora-pt-excel.csv'))).people.map((each) => [each.externalId, each]),
    );
    const { people, faults } = await readFile(sample('aurora-en-utf8.csv'));
    assert.deepEqual([faults, people.length], [[], 63]);
    for (const { line: _, locale, name, ...person } of people) {
      const same = portuguese.get(person.externalId);
      assert.equal(locale, 'en');
      assert.equal(name.replaceAll('’', "'"), same?.name);
      assert.deepEqual(person, { ...person, ...pick(same, Object.keys(person)) });
    }
  });

  it('refuses exactly the twelve wrong lines and keeps hostile names as text', async () => {
    const { people, faults } = await readFile(sample('faults-pt-excel.csv'));
    const tree = new FileTree(people, []);
    assert.deepEqual(
      [...faults, ...tree.faults].map(({ line, field, code }) => [line, field, code]),
      [
        [3, 'email', 'address'],
        [4, 'email', 'several_addresses'],
        [5, 'externalId', 'repeated_id'],
        [6, 'email', 'repeated_email'],
        [7, 'hiredOn', 'date'],
        [8, 'name', 'empty'],
        [9, 'department', 'empty'],
        [12, 'locale', 'language'],
        [13, '', 'surplus_cell'],
        [16, 'email', 'several_addresses'],
        [14, 'parent', 'cycle'],
        [15, 'parent', 'cycle'],
      ],
    );
    const accepted = people.filter(({ line }) => line < 14);
    assert.deepEqual(
      accepted.map(({ line, name, department }) => [line, name, department]),
      [
        [2, 'Ana Boa', 'TI'],
        [10, '=HYPERLINK("x")', 'TI'],
        [11, '<script>alert(1)</script>', '<b>TI</b>'],
      ],
    );
  });

  it('asks for the order of dates when English headers leave it open', async () => {
    const file = Buffer.from('id,name,email,department,hired_on\n1,Ana,,IT,01/02/2020\n');
    assert.deepEqual(
      (await readFile(file)).faults.map(({ line, field, code }) => [line, field, code]),
      [[1, 'hiredOn', 'dates_ambiguous']],
    );
    assert.equal(
      (await readFile(file, { dates: 'mdy' })).people[0]?.hiredOn?.toISOString().slice(0, 10),
      '2020-01-02',
    );
    assert.equal(
      (await readFile(file, { dates: 'dmy' })).people[0]?.hiredOn?.toISOString().slice(0, 10),
      '2020-02-01',
    );
  });

  it('refuses a file without people', async () => {
    for (const text of ['', '\n\n', 'id;nome;e-mail;área\n'])
      assert.deepEqual(
        (await readFile(Buffer.from(text))).faults.map(({ code }) => code),
        ['empty_file'],
      );
  });

  it('answers a spreadsheet or a picture with faults, not with an error', async () => {
    const file = Buffer.from('PK\u0003\u0004\u0014\0\0\0\b\0"x\u0081\n,;;"\u00ff', 'latin1');
    const { faults } = await readFile(file);
    assert.ok(faults.length > 0);
  });
});
