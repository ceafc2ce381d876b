import assert from 'node:assert/strict';
import { COMMANDS } from '../../server/cli/commands.ts';
import { useTestDatabase } from '../support/database.ts';
import { dumpDatabase } from '../support/dump.ts';
import { testProgram } from '../support/program.ts';
import { terminalOf } from '../support/terminal.ts';

const names = Object.keys(COMMANDS);
/** What commands with one argument may be given instead of an id. */
const HOSTILE = ['absent', '', '{"$ne":1}', '$where', '__proto__', '../../keys/app', 'x'.repeat(100_000)];

describe('every command', () => {
  useTestDatabase();
  const program = testProgram();
  const pulso = terminalOf(program);

  it('explains itself with --help, as `pulso --help` does, in three languages', async () => {
    for (const language of ['pt_BR.UTF-8', 'es_MX.UTF-8', 'en_GB.UTF-8', 'C']) {
      const typed = terminalOf(program, language);
      const all = await typed('--help');
      assert.deepEqual([all.code, all.err], [0, '']);
      for (const name of names) {
        const { code, out, err } = await typed(...name.split(' '), '--help');
        assert.deepEqual([code, err], [0, ''], name);
        const [usage = '', , summary = ''] = out.split('\n');
        assert.ok(usage.startsWith(`pulso ${name}`));
        assert.ok(summary.length > 10 && !summary.includes('cli.'), `${name}: ${summary}`);
        assert.ok(all.out.includes(usage) && all.out.includes(summary), name);
      }
    }
    assert.match((await terminalOf(program, 'pt_BR.UTF-8')('--help')).out, /Código de saída/);
    assert.match((await terminalOf(program, 'es')('--help')).out, /Código de salida/);
  });

  it('lists a group, which alone is no command', async () => {
    const { code, out } = await pulso('rounds', '--help');
    assert.equal(code, 0);
    assert.match(out, /pulso rounds seal ID/);
    assert.doesNotMatch(out, /pulso import/);
    const alone = await pulso('rounds');
    assert.deepEqual([alone.code, alone.out], [2, '']);
    assert.ok(alone.err.includes('pulso rounds seal ID'));
    assert.match(alone.err, /^There is no command “rounds”\.\n/);
  });

  it('that does not exist is refused, whatever its name', async () => {
    for (const name of ['nonsense', 'constructor', '__proto__', 'rounds destroy', '']) {
      const { code, out, err } = await pulso(...name.split(' '));
      assert.deepEqual([code, out], [2, ''], name);
      assert.match(err, /pulso rounds list/);
      const asJson = await pulso(...name.split(' '), '--json');
      assert.equal(JSON.parse(asJson.out).error.code, 'usage');
    }
    assert.equal((await pulso('nonsense', '--help')).code, 2);
  });

  it('refuses options it does not have, options without a value and too many arguments', async () => {
    for (const name of names) {
      const words = name.split(' ');
      const { arguments: count } = COMMANDS[name] ?? assert.fail();
      const own = Array.from({ length: count }, () => 'x');
      for (const wrong of [['--nonsense'], ['--nonsense=1'], ['-z'], ['--json=1'], ['one', 'two', 'three']]) {
        const { code, out, err } = await pulso(...words, ...own, ...wrong);
        assert.deepEqual([code, out], [2, ''], `${name} ${wrong}`);
        assert.ok(err.includes(`pulso ${name}`), `${name} ${wrong}: ${err}`);
      }
      if (count > 0) assert.equal((await pulso(...words)).code, 2);
    }
    const wrong = await terminalOf(program, 'pt_PT')('survey', 'list', '--nonsense', '--json');
    assert.deepEqual(JSON.parse(wrong.out), {
      error: { code: 'usage', message: 'Este comando não tem a opção --nonsense.\npulso survey list' },
    });
  });

  it('knows no hostile id, and changes nothing', async () => {
    const before = await dumpDatabase();
    for (const name of ['schedule pause', 'rounds open', 'rounds close', 'rounds seal'])
      for (const id of HOSTILE) {
        const { code, out, err } = await pulso(...name.split(' '), '--', id);
        assert.deepEqual([code, out], [2, ''], `${name} ${id.slice(0, 20)}: ${err}`);
        assert.equal(err, 'There is nothing with this id. The list commands show the ids.\n');
        const asJson = await pulso(...name.split(' '), '--json', '--', id);
        assert.equal(JSON.parse(asJson.out).error.code, 'not_found');
      }
    assert.deepEqual(await dumpDatabase(), before);
  });
});
