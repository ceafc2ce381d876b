import assert from 'node:assert/strict';
import { readHeader } from '../../../../server/domain/directory/import/headers.ts';
import { readPerson } from '../../../../server/domain/directory/import/person-row.ts';
import { repeats } from '../../../../server/domain/directory/import/repeats.ts';
import { readStatus } from '../../../../server/domain/directory/import/words.ts';

const ALL = 'Matrícula;Nome;E-mail;Departamento;Departamento superior;Gestor;Unidade;Admissão;Idioma';

function read(line: string, head = ALL) {
  const { header } = readHeader(head.split(';'));
  return readPerson({ line: 7, cells: line.split(';') }, header, { order: 'dmy', status: readStatus });
}

function codes(line: string) {
  return read(line).faults.map(({ field, code }) => `${field} ${code}`);
}

describe('readPerson', () => {
  it('reads every column', () => {
    const { person, faults } = read('1; Ana  Sá ;Ana@Corp.example;TI;Operações;sim;Recife;01/02/2020;pt');
    assert.deepEqual(faults, []);
    assert.deepEqual(person, {
      line: 7,
      externalId: '1',
      name: 'Ana Sá',
      email: 'ana@corp.example',
      department: 'TI',
      parent: 'Operações',
      isHead: true,
      site: 'Recife',
      hiredOn: new Date('2020-02-01'),
      locale: 'pt-BR',
    });
  });

  it('accepts a person without an e-mail, and cells left out at the end', () => {
    const { person, faults } = read('1;Ana;;TI');
    assert.deepEqual(faults, []);
    assert.equal(person.email, null);
    assert.equal(person.hiredOn, null);
    assert.equal(person.isHead, false);
  });

  it('leaves out what the file has no column for', () => {
    const { person } = read('1;Ana;;TI', 'id;name;email;department');
    assert.deepEqual(Object.keys(person), ['line', 'externalId', 'name', 'email', 'department']);
  });

  it('names each fault with its field', () => {
    assert.deepEqual(codes(';;ana.corp;;;talvez;;31/02/2020;tlh;sobra'), [
      ' surplus_cell',
      'externalId empty',
      'name empty',
      'email address',
      'department empty',
      'head yes_no',
      'hiredOn date',
      'locale language',
    ]);
    assert.deepEqual(codes('1;Ana;<a@b.example> <c@d.example>;TI'), ['email several_addresses']);
  });

  it('refuses a text that is too long once, and says the limit', () => {
    const { faults } = read(`1;${'a'.repeat(121)};;TI`);
    assert.equal(faults.length, 1);
    assert.deepEqual([faults[0]?.code, faults[0]?.values.n], ['long', 120]);
  });

  it('takes surplus cells that are empty', () => {
    assert.deepEqual(codes('1;Ana;;TI;;;;;;;;'), []);
  });
});

describe('repeats', () => {
  it('finds a second identifier and a second e-mail, and says where the first one is', () => {
    const person = read('1;Ana;ana@corp.example;TI').person;
    const found = repeats([
      { ...person, line: 2 },
      { ...person, line: 3, email: null },
      { ...person, line: 4, externalId: '2' },
      { ...person, line: 5, externalId: '3', email: null },
    ]);
    assert.deepEqual(
      found.map(({ line, code, values }) => [line, code, values.earlier]),
      [
        [3, 'repeated_id', 2],
        [4, 'repeated_email', 2],
      ],
    );
  });
});
