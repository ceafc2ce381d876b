import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useTestDatabase } from '../support/database.ts';
import { testProgram } from '../support/program.ts';
import { terminalOf } from '../support/terminal.ts';
import { workbookOf } from '../support/workbook.ts';

const GOOD = 'test/data/directory/aurora-pt-excel.csv';
const FAULTY = 'test/data/directory/faults-pt-excel.csv';

describe('pulso import', () => {
  useTestDatabase();
  const pulso = terminalOf(testProgram(), 'pt_BR.UTF-8');

  it('answers a faulty file with every line and exit code 2', async () => {
    const { code, out } = await pulso('import', FAULTY, '--apply');
    assert.equal(code, 2, out);
    assert.match(out, /^Linha 3: “sem\.arroba\.aurora\.example” não é um e-mail\.$/m);
    assert.equal(out.match(/^Linha \d+: /gm)?.length, 12);
    assert.match(out, /nada foi salvo/);
  });

  it('is a dry run unless told to apply, and finds nothing to do a second time', async () => {
    const outcome = async (...options: string[]) => {
      const { code, out } = await pulso('import', GOOD, '--json', ...options);
      assert.equal(code, 0, out);
      const { state, counts } = JSON.parse(out);
      return [state, counts.added, counts.unchanged];
    };
    assert.deepEqual(await outcome(), ['ready', 320, 0]);
    assert.deepEqual(await outcome('--dry-run'), ['ready', 320, 0]);
    assert.deepEqual(await outcome('--apply'), ['applied', 320, 0]);
    assert.deepEqual(await outcome('--apply', '--complete'), ['applied', 0, 320]);
  });

  it('refuses a file that is not there, a folder, one without end, and options that fight', async () => {
    const absent = await pulso('import', 'absent.csv');
    assert.deepEqual([absent.code, absent.err], [2, 'absent.csv: Não é possível ler o arquivo.\n']);
    assert.equal((await pulso('import', 'test')).code, 2);
    assert.match((await pulso('import', '/dev/zero')).err, /grande demais/);
    assert.equal((await pulso('import', GOOD, '--apply', '--dry-run')).code, 2);
    assert.match((await pulso('import', GOOD, '--dates', 'ymd')).err, /^--dates: .*dmy, mdy/);
  });

  it('reads a workbook whose columns, words and managers are told by options', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pulso-import-'));
    const file = join(folder, 'folha.xlsx');
    const head = ['Chapa', 'Nome Func', 'Contato', 'Lotação', 'Situação', 'Gestor imediato', 'Salário'];
    const workbook = await workbookOf({
      Capa: [['Relatório']],
      Folha: [
        head,
        ['01', 'Ana', 'ana@corp.example', 'TI', 'Cedido', null, 9000],
        ['02', 'Ana', 'ana2@corp.example', 'RH', 'Ativo', null, 9000],
        ['03', 'Rui', 'rui@corp.example', 'TI', 'Ativo', 'Ana', 9000],
      ],
    });
    await writeFile(file, workbook);
    const told = ['--sheet', 'Folha', '--map', 'Nome Func=name', '--map', 'Contato=email'];
    const asked = await pulso('import', file, ...told);
    assert.deepEqual([asked.code, asked.out.match(/^Linha \d+: /gm)], [2, ['Linha 2: ', 'Linha 4: ']]);
    const answers = ['--status', 'Cedido=active', '--manager', 'Ana=01'];
    const { code, out } = await pulso('import', file, '--apply', '--json', ...told, ...answers);
    assert.equal(code, 0, out);
    const { state, counts, ignored } = JSON.parse(out);
    assert.deepEqual([state, counts.added, ignored], ['applied', 3, ['Salário']]);
    assert.match((await pulso('import', file)).out, /Capa, Folha/);
    assert.match((await pulso('import', file, ...told, '--map', 'X=name')).out, /não tem a coluna “X”/);
    assert.match((await pulso('import', file, '--map', 'Chapa=salary')).err, /^--map: /);
    assert.match((await pulso('import', file, '--status', 'Cedido')).err, /^--status: /);
    await rm(folder, { recursive: true });
  });
});
