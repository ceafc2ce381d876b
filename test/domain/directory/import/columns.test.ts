import assert from 'node:assert/strict';
import {
  guessedColumns,
  isUnderstood,
  namedColumns,
  samplesOf,
} from '../../../../server/domain/directory/import/columns.ts';
import { keepColumns } from '../../../../server/domain/directory/import/kept-table.ts';
import type { Table } from '../../../../server/domain/directory/import/table.ts';

function table(header: string, ...lines: string[]): Table {
  return {
    header: header.split(';'),
    lines: lines.map((text, index) => ({ line: index + 2, cells: text.split(';') })),
  };
}

const PAYROLL = table(
  'Chapa do func.;Nome Func;Contato;CPF;Nascimento;Dt. Adm.;Salário',
  '001;Ana;ana@corp.example;111.222.333-44;01/02/1980;15/03/2020;9000',
  '002;Rui;rui@corp.example;222.333.444-55;02/03/1985;16/04/2021;8000',
);

describe('columns', () => {
  it('are guessed by what is in them where the name says nothing, but nothing personal is', () => {
    assert.deepEqual(namedColumns(PAYROLL), Array(7).fill(null));
    assert.deepEqual(guessedColumns(PAYROLL), ['externalId', null, 'email', null, null, 'hiredOn', null]);
  });

  it('named after the manager hold yes or no, or the manager', () => {
    const named = (...values: string[]) => namedColumns(table('Gestor', ...values));
    assert.deepEqual(named('sim', 'não', ''), ['head']);
    assert.deepEqual(named('Ana Sá', '1001', 'não'), ['manager']);
    assert.deepEqual(named(), ['head']);
  });

  it('are understood when all are known, each once, and none is missing', () => {
    const header = ['id', 'name', 'email', 'department', ''];
    assert.equal(isUnderstood(header, ['externalId', 'name', 'email', 'department', null]), true);
    assert.equal(
      isUnderstood([...header, 'x'], ['externalId', 'name', 'email', 'department', null, null]),
      false,
    );
    assert.equal(isUnderstood(header, ['externalId', 'name', 'email', null, null]), false);
    assert.equal(isUnderstood(header, ['externalId', 'name', 'email', 'department', 'name']), false);
  });

  it('show a few different values', () => {
    assert.deepEqual(samplesOf(table('a;b', '1;', '1;', '2;x', '3;y', '4;z')), [
      ['1', '2', '3'],
      ['x', 'y', 'z'],
    ]);
  });

  it('that are not read leave nothing behind', () => {
    const { kept, faults } = keepColumns(table('id;salary;name;email;department', '1;9000;Ana;;IT;secret'), [
      'externalId',
      null,
      'name',
      'email',
      'department',
    ]);
    assert.deepEqual([faults, kept.header.ignored], [[], ['salary']]);
    assert.deepEqual(kept.lines, [{ line: 2, cells: ['1', 'Ana', '', 'IT', '…'] }]);
    assert.ok(!JSON.stringify(kept.lines).includes('9000'));
  });
});
