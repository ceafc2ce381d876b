import assert from 'node:assert/strict';
import { table } from '../../server/cli/table.ts';

describe('table', () => {
  it('aligns text left and numbers right', () => {
    assert.equal(
      table(
        ['Área', 'n'],
        [
          ['Operações', 72],
          ['TI', 5],
        ],
      ),
      ['Área        n', '---------  --', 'Operações  72', 'TI          5'].join('\n'),
    );
  });

  it('shows the heads of an empty table', () => {
    assert.equal(table(['id', 'when'], []), 'id  when\n--  ----');
  });
});
