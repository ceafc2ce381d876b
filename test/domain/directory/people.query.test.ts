import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readTree } from '../../../server/domain/directory/departments.query.ts';
import { deactivateDepartment } from '../../../server/domain/directory/departments.ts';
import { deactivateEmployee } from '../../../server/domain/directory/employees.ts';
import { importDirectory } from '../../../server/domain/directory/import/import-directory.ts';
import { findPeople, PAGE, type PeopleFilter } from '../../../server/domain/directory/people.query.ts';
import { useTestDatabase } from '../../support/database.ts';

const everybody: PeopleFilter = {
  text: '',
  departmentId: null,
  state: 'all',
  withoutEmail: false,
  after: null,
};

const load = (file: Buffer) =>
  importDirectory(file, {
    apply: true,
    complete: false,
    acceptBrakes: false,
    by: 'cli',
    now: new Date('2026-01-05T12:00:00Z'),
  });
const few = () =>
  load(
    Buffer.from(
      [
        'id;name;email;department;parent department;head',
        '1;Zélia Sá;zelia@corp.example;TI;;yes',
        '2;Álvaro Souza;;Suporte;TI;no',
        '3;Bruno (Beto) Sá;bruno@corp.example;RH;;no',
        '4;Ana Lima;a.n.a@corp.example;TI plus;;no',
      ].join('\n'),
    ),
  );

async function names(filter: Partial<PeopleFilter>): Promise<string[]> {
  return (await findPeople({ ...everybody, ...filter })).people.map(({ name }) => name);
}

describe('findPeople', () => {
  useTestDatabase();

  it('sorts by name as people do, accents aside', async () => {
    await few();
    assert.deepEqual(await names({}), ['Álvaro Souza', 'Ana Lima', 'Bruno (Beto) Sá', 'Zélia Sá']);
  });

  it('searches name, e-mail and identifier whatever the case and accents', async () => {
    await few();
    assert.deepEqual(await names({ text: 'ZELIA' }), ['Zélia Sá']);
    assert.deepEqual(await names({ text: 'sá' }), ['Bruno (Beto) Sá', 'Zélia Sá']);
    assert.deepEqual(await names({ text: 'sa bru' }), ['Bruno (Beto) Sá']);
    assert.deepEqual(await names({ text: 'bruno@corp' }), ['Bruno (Beto) Sá']);
    assert.deepEqual(await names({ text: '4' }), ['Ana Lima']);
    assert.deepEqual(await names({ text: '(beto)' }), ['Bruno (Beto) Sá']);
    assert.deepEqual(await names({ text: '.*' }), [], 'signs of patterns are only letters');
  });

  it('filters by department with what lies below, by state and by missing e-mail', async () => {
    await few();
    const tree = await readTree();
    const it = tree.find(({ path }) => path === 'ti')?.id ?? assert.fail();
    assert.deepEqual(await names({ departmentId: it }), ['Álvaro Souza', 'Zélia Sá']);
    assert.deepEqual(await names({ departmentId: 'nowhere' }), []);
    assert.deepEqual(await names({ withoutEmail: true }), ['Álvaro Souza']);
    const [first] = (await findPeople(everybody)).people;
    await deactivateEmployee(first?._id ?? '', { by: 'hr', now: new Date('2026-01-05T12:00:00Z') });
    assert.deepEqual(await names({ state: 'inactive' }), ['Álvaro Souza']);
    assert.equal((await names({ state: 'active' })).length, 3);
  });

  it('gives everybody once, page by page', async () => {
    await load(readFileSync('test/data/directory/aurora-pt-excel.csv'));
    const seen = new Set<string>();
    let after: string | null = null;
    let pages = 0;
    do {
      const page: Awaited<ReturnType<typeof findPeople>> = await findPeople({ ...everybody, after });
      assert.equal(page.total, 320);
      for (const { _id } of page.people) seen.add(_id);
      after = page.next;
      pages++;
    } while (after !== null);
    assert.deepEqual([seen.size, pages], [320, Math.ceil(320 / PAGE)]);
  });
});

describe('readTree', () => {
  useTestDatabase();

  it('lists departments with heads and headcounts, each below its parent', async () => {
    await few();
    const tree = await readTree();
    assert.deepEqual(
      tree.map(({ name, depth, people, heads }) => [name, depth, people, heads]),
      [
        ['RH', 0, 1, []],
        ['TI', 0, 1, ['Zélia Sá']],
        ['Suporte', 1, 1, []],
        ['TI plus', 0, 1, []],
      ],
    );
  });

  it('keeps inactive departments in it', async () => {
    await few();
    const rh = (await readTree())[0]?.id ?? '';
    const [bruno] = (await findPeople({ ...everybody, text: 'bruno' })).people;
    await deactivateEmployee(bruno?._id ?? '', { by: 'hr', now: new Date('2026-01-05T12:00:00Z') });
    await deactivateDepartment(rh);
    assert.deepEqual((await readTree()).map(({ isActive, people }) => [isActive, people])[0], [false, 0]);
  });
});
