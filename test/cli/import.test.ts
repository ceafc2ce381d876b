import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GOOD = 'test/data/directory/aurora-pt-excel.csv';
const FAULTY = 'test/data/directory/faults-pt-excel.csv';

describe('pulso import', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pulso-import-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function pulso(...args: string[]) {
    const { MONGODB_URI: _, ...outside } = process.env;
    const env = {
      ...outside,
      DATA_DIR: folder,
      LANG: 'pt_BR.UTF-8',
      LC_ALL: '',
      LC_MESSAGES: '',
      LANGUAGE: '',
    };
    const ran = spawnSync(process.execPath, ['--import=tsx', 'server/pulso.ts', ...args], {
      env,
      encoding: 'utf8',
    });
    return { code: ran.status, out: ran.stdout, err: ran.stderr };
  }

  it('answers a faulty file with every line and exit code 2', () => {
    const { code, out } = pulso('import', FAULTY, '--apply');
    assert.equal(code, 2, out);
    assert.match(out, /^Linha 3: “sem\.arroba\.aurora\.example” não é um e-mail\.$/m);
    assert.equal(out.match(/^Linha \d+: /gm)?.length, 12);
    assert.match(out, /nada foi salvo/);
  });

  it('is a dry run unless told to apply, and finds nothing to do a second time', () => {
    const outcome = (...options: string[]) => {
      const { code, out } = pulso('import', GOOD, '--json', ...options);
      assert.equal(code, 0, out);
      const { state, counts } = JSON.parse(out);
      return [state, counts.added, counts.unchanged];
    };
    assert.deepEqual(outcome(), ['ready', 320, 0]);
    assert.deepEqual(outcome('--apply'), ['applied', 320, 0]);
    assert.deepEqual(outcome('--apply', '--complete'), ['applied', 0, 320]);
  });

  it('refuses a file that is not there and options that fight', () => {
    const absent = pulso('import', 'absent.csv');
    assert.deepEqual([absent.code, absent.err.trim()], [2, 'absent.csv: Não é possível ler o arquivo.']);
    assert.equal(pulso('import', GOOD, '--apply', '--dry-run').code, 2);
  });
}).timeout(120_000);
