import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { progressBars } from '../../server/cli/progress-bars.ts';

function written(isTTY: boolean): string {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 80 });
  const bars = progressBars(stream);
  bars.show('employees', 0, 320);
  bars.show('rounds', 3, 4);
  bars.show('employees', 160, 320);
  bars.end();
  return String(stream.read() ?? '');
}

describe('the bars of a copy', () => {
  it('say for each collection how far it is', () => {
    const shown = written(true);
    assert.match(shown, /50 % {2}employees {2}160\/320/);
    assert.match(shown, /75 % {2}rounds {2}3\/4/);
  });

  it('are not drawn where nobody watches', () => {
    assert.equal(written(false), '');
  });
});
