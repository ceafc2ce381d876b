import assert from 'node:assert/strict';
import { decode } from '../../../../server/domain/directory/import/decode.ts';
import { readHeader } from '../../../../server/domain/directory/import/headers.ts';
import { separatorOf } from '../../../../server/domain/directory/import/separator.ts';

describe('decode', () => {
  it('reads UTF-8 and drops the byte order mark', () => {
    assert.deepEqual(decode(Buffer.from('\ufeffMatrícula')), { text: 'Matrícula', encoding: 'utf-8' });
  });

  it('reads what is not UTF-8 as Windows-1252', () => {
    const decoded = decode(Buffer.from([0x53, 0xe3, 0x6f, 0x20, 0x80]));
    assert.deepEqual(decoded, { text: 'São €', encoding: 'windows-1252' });
  });

  it('strips NUL', () => {
    assert.equal(decode(Buffer.from('A\0na')).text, 'Ana');
  });
});

describe('separatorOf', () => {
  it('finds ; , and tab in the header line', () => {
    assert.equal(separatorOf('a;b,c;d\n1,2,3,4,5'), ';');
    assert.equal(separatorOf('a,b\n1;2;3;4'), ',');
    assert.equal(separatorOf('a\tb'), '\t');
  });

  it('does not count separators inside quotes', () => {
    assert.equal(separatorOf('"a,b,c,d";e;f'), ';');
  });
});

describe('readHeader', () => {
  const english = ['employee_id', 'Full Name', 'E-MAIL', 'department', 'Parent Department', 'hired-on'];

  it('knows the names in Portuguese, English and Spanish', () => {
    const portuguese = readHeader(['MATRICULA', 'nome', 'e-mail', 'Área', 'Admissão']).header;
    assert.deepEqual(portuguese.columns, { externalId: 0, name: 1, email: 2, department: 3, hiredOn: 4 });
    assert.equal(portuguese.language, 'pt');
    const spanish = readHeader([
      'Legajo',
      'Nombre y apellido',
      'Correo electrónico',
      'Sector',
      'Sede',
    ]).header;
    assert.deepEqual(spanish.columns, { externalId: 0, name: 1, email: 2, department: 3, site: 4 });
    assert.equal(spanish.language, 'es');
    assert.equal(readHeader(english).header.language, 'en');
    assert.deepEqual(readHeader(english).faults, []);
  });

  it('reports unknown columns and does not read them', () => {
    const { header } = readHeader([...english, 'Salary', '']);
    assert.deepEqual(header.ignored, ['Salary']);
    assert.equal(Object.values(header.columns).includes(6), false);
  });

  it('refuses a header without an obligatory column, or with one twice', () => {
    const { faults } = readHeader(['Matrícula', 'Nome', 'Nome completo', 'E-mail']);
    assert.deepEqual(
      faults.map(({ line, field, code }) => [line, field, code]),
      [
        [1, 'name', 'column_twice'],
        [1, 'department', 'column_missing'],
      ],
    );
  });
});
