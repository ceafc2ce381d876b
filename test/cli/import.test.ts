import assert from 'node:assert/strict';
import { useTestDatabase } from '../support/database.ts';
import { testProgram } from '../support/program.ts';
import { terminalOf } from '../support/terminal.ts';

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
});
