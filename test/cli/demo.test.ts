import assert from 'node:assert/strict';
import { useTestDatabase } from '../support/database.ts';
import { testProgram } from '../support/program.ts';
import { terminalOf } from '../support/terminal.ts';

describe('pulso demo', function () {
  this.timeout(180_000);
  useTestDatabase();
  const program = testProgram();

  it('makes an invented company, prints its logins, and removes it', async () => {
    const pulso = terminalOf(program, 'pt_BR.UTF-8');
    const made = await pulso('demo', 'create', '--months', '1');
    assert.equal(made.code, 0, made.err);
    const lines = made.out.trim().split('\n');
    assert.equal(lines[0], program.config.baseUrl);
    assert.match(lines[1] ?? '', /^RH: patricia\.araujo@aurora\.example {2}(\w{4}-){3}\w{4}$/);
    assert.equal(lines.length, 6);
    const again = await pulso('demo', 'create', '--json');
    const { logins } = JSON.parse(again.out);
    assert.deepEqual(
      logins.map(({ role }: { role: string }) => role),
      ['hr', 'head', 'admin', 'board'],
    );
    const removed = await pulso('demo', 'remove', '--json');
    assert.deepEqual([removed.code, JSON.parse(removed.out)], [0, { removed: true }]);
  });

  it('says when there is none to remove, and takes from one to twelve months', async () => {
    const pulso = terminalOf(program);
    const none = await pulso('demo', 'remove');
    assert.deepEqual([none.code, none.err], [1, 'There is no invented company here.\n']);
    for (const months of ['0', '13', 'two'])
      assert.equal((await pulso('demo', 'create', '--months', months)).code, 2);
  });
});
