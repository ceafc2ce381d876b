import assert from 'node:assert/strict';
import { FileTree, type KnownDepartment } from '../../../../server/domain/directory/import/file-tree.ts';
import type { PersonRow } from '../../../../server/domain/directory/import/person-row.ts';

function people(...places: [department: string, parent?: string][]): PersonRow[] {
  return places.map(([department, parent], index) => ({
    line: index + 2,
    externalId: String(index),
    name: 'Ana',
    email: null,
    department,
    ...(parent !== undefined && { parent }),
  }));
}

function tree(places: [string, string?][], known: KnownDepartment[] = []) {
  const rows = people(...places);
  const built = new FileTree(rows, known);
  return { paths: rows.map((row) => built.pathOf(row)), departments: [...built.departments.values()] };
}

function faults(...places: [string, string?][]) {
  return new FileTree(people(...places), []).faults.map(({ line, code }) => [line, code]);
}

describe('FileTree', () => {
  it('joins names to paths, whatever the order of the lines', () => {
    const { paths, departments } = tree([
      ['Suporte', 'TI'],
      ['TI', 'Operações'],
      ['Operações', ''],
    ]);
    assert.deepEqual(paths, ['operações/ti/suporte', 'operações/ti', 'operações']);
    assert.deepEqual(
      departments.map(({ name, parentPath }) => [name, parentPath]),
      [
        ['Operações', ''],
        ['TI', 'operações'],
        ['Suporte', 'operações/ti'],
      ],
    );
  });

  it('adds a parent nobody belongs to', () => {
    assert.deepEqual(
      tree([['TI', 'Operações']]).departments.map(({ path }) => path),
      ['operações', 'operações/ti'],
    );
  });

  it('keeps departments of one name under different parents apart', () => {
    assert.deepEqual(
      tree([
        ['Vendas', 'Norte'],
        ['Vendas', 'Sul'],
      ]).paths,
      ['norte/vendas', 'sul/vendas'],
    );
  });

  it('refuses a cycle on every line of it', () => {
    assert.deepEqual(faults(['TI', ''], ['A', 'B'], ['B', 'A'], ['C', 'C']), [
      [3, 'cycle'],
      [4, 'cycle'],
      [5, 'cycle'],
    ]);
  });

  it('refuses a parent that stands in two places', () => {
    assert.deepEqual(faults(['Vendas', 'Norte'], ['Vendas', 'Sul'], ['Varejo', 'Vendas']), [
      [4, 'parent_unclear'],
    ]);
  });

  it('refuses a tree of more levels than a company has', () => {
    const chain = Array.from({ length: 5_000 }, (_, i): [string, string] => [
      `d${i}`,
      i === 0 ? '' : `d${i - 1}`,
    ]);
    assert.equal(faults(...chain.slice(0, 20)).length, 0);
    assert.deepEqual(faults(...chain.reverse())[0], [2, 'too_deep']);
  });

  it('follows a former path to where the department is now', () => {
    const known = [{ path: 'operações/tecnologia', aliases: ['ti'] }];
    assert.deepEqual(
      tree(
        [
          ['TI', ''],
          ['Suporte', 'TI'],
        ],
        known,
      ).paths,
      ['operações/tecnologia', 'operações/tecnologia/suporte'],
    );
  });

  it('finds a known department by its name in a file without a parent column', () => {
    const known = [{ path: 'operações/ti', aliases: [] }];
    assert.deepEqual(tree([['TI'], ['RH']], known).paths, ['operações/ti', 'rh']);
  });

  it('does not read a slash in a name as a level of the tree', () => {
    assert.deepEqual(tree([['P/D', '']]).paths, ['p∕d']);
  });
});
