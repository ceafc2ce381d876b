import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { useTestDatabase } from '../support/database.ts';
import { testProgram } from '../support/program.ts';
import { publishSample, type SampleResults } from '../support/sample-results.ts';
import { terminalOf } from '../support/terminal.ts';

describe('pulso results export', () => {
  useTestDatabase();
  const program = testProgram();
  const pulso = terminalOf(program);
  let sample: SampleResults;
  beforeEach(async () => {
    sample = await publishSample();
  });

  it('prints what pages show of all rounds as CSV, which spreadsheets recognise as UTF-8', async () => {
    const { code, out } = await pulso('results', 'export');
    assert.equal(code, 0);
    assert.equal(out.charCodeAt(0), 0xfeff);
    const rows: string[][] = parse(out, { bom: true, from: 2 });
    assert.deepEqual([...new Set(rows.map((row) => row[2]))].sort(), ["'=HR", 'Company', 'Desk', 'IT']);
    const shown = rows.filter(
      ([number, , department, item]) => number === '2' && department === 'IT' && item === 'CS1',
    );
    assert.deepEqual(
      shown.map((row) => [row[5], row[6], row[7], row[8]]),
      [
        ['All', '2026-10-30', '40', '73'],
        ['Sales', '2026-10-30', '30', '90'],
        ['Ops', '2026-07-30', '10', '50'],
      ],
    );
  });

  it('prints one round and one subject as JSON', async () => {
    const { code, out } = await pulso(
      'results',
      'export',
      '--round',
      sample.first._id,
      '--subject',
      'it',
      '--json',
    );
    assert.equal(code, 0);
    const rows = JSON.parse(out);
    assert.deepEqual(
      new Set(rows.map((row: { roundId: string; subject: string }) => `${row.roundId} ${row.subject}`)),
      new Set([`${sample.first._id} it`]),
    );
    const { value, n, interval, state, group } = rows[0];
    // (40 · 33.3 + 30 · 50) / 70
    assert.deepEqual([value, n, state, group], [40, 40, 'shown', null]);
    assert.equal(interval.length, 2);
  });

  it('writes semicolons and decimal commas where spreadsheets expect them', async () => {
    const { out } = await terminalOf(program, 'pt_BR.UTF-8')('results', 'export', '--subject', 'it');
    assert.match(out, /^\uFEFFRodada;Encerrada;/);
    // Sales in the first round: 10 answers of 75 points and 20 of 25.
    assert.match(out, /;41,7;/);
  });

  it('refuses rounds and subjects without results', async () => {
    for (const options of [
      ['--round', 'nothing:2026-01-01'],
      ['--subject', 'nothing'],
      ['--round', sample.people._id, '--subject', 'it'],
    ])
      assert.equal((await pulso('results', 'export', ...options)).code, 2, options.join(' '));
  });
});
