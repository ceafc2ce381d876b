import assert from 'node:assert/strict';
import { terminalOf } from '../support/terminal.ts';

const PLACE = ['--at', '09:00', '--zone', 'America/Sao_Paulo', '--from', '2026-01-01'];

const pulso = terminalOf(null, 'es_AR.UTF-8');
const preview = (...options: string[]) => pulso('schedule', 'preview', ...options);

async function locals(...options: string[]): Promise<string[]> {
  const { code, out, err } = await preview(...options, ...PLACE, '--json');
  assert.equal(code, 0, out + err);
  return JSON.parse(out).map(({ local }: { local: string }) => local);
}

describe('pulso schedule preview', () => {
  it('prints the dates of a rule and opens nothing', async () => {
    const { code, out } = await preview(
      '--every',
      '2w',
      '--weekday',
      'mon',
      ...PLACE,
      '--count',
      '10',
      '--json',
    );
    assert.equal(code, 0);
    const dates = JSON.parse(out);
    assert.equal(dates.length, 10);
    assert.deepEqual(dates[0], { local: '2026-01-05T09:00', instant: '2026-01-05T12:00:00.000Z' });
    assert.deepEqual(dates[9], { local: '2026-05-11T09:00', instant: '2026-05-11T12:00:00.000Z' });
  });

  it('knows months by day, clamped to their end, and by weekday', async () => {
    const day31 = await locals('--every', '1m', '--day', '31', '--count', '3');
    assert.deepEqual(day31, ['2026-01-31T09:00', '2026-02-28T09:00', '2026-03-31T09:00']);
    const lastFriday = await locals('--every', '1m', '--nth', 'last', '--weekday', 'fri', '--count', '2');
    assert.deepEqual(lastFriday, ['2026-01-30T09:00', '2026-02-27T09:00']);
    const second = await locals('--every', '3m', '--nth', '2', '--weekday', 'tue', '--count', '2');
    assert.deepEqual(second, ['2026-01-13T09:00', '2026-04-14T09:00']);
    assert.deepEqual(await locals('--once', '2026-03-01'), ['2026-03-01T09:00']);
  });

  it('is a table for people, in their language', async () => {
    const { out } = await preview('--once', '2026-03-01', ...PLACE);
    assert.match(
      out,
      /^hora local +instante \(UTC\)\n-+ +-+\n2026-03-01T09:00 +2026-03-01T12:00:00\.000Z\n$/,
    );
  });

  it('refuses what is missing, wrong or surplus, and names it', async () => {
    const wrong: [string[], string][] = [
      [[], '--every'],
      [['--every', '2w'], '--weekday'],
      [['--every', '2x', '--weekday', 'mon'], '--every'],
      [['--every', '99w', '--weekday', 'mon'], '--every'],
      [['--every', '0w', '--weekday', 'mon'], '--every'],
      [['--every', '2w', '--weekday', 'lunes'], '--weekday'],
      [['--every', '2w', '--weekday', 'mon', '--day', '3'], '--day'],
      [['--every', '1m'], '--nth'],
      [['--every', '1m', '--day', '32'], '--day'],
      [['--every', '1m', '--day', '-1'], '--day'],
      [['--every', '1m', '--nth', '5', '--weekday', 'mon'], '--nth'],
      [['--once', '2026-02-30'], '--once'],
      [['--once', '2026-03-01', '--every', '1w'], '--every'],
      [['--once', '2026-03-01', '--at', '24:00'], '--at'],
      [['--once', '2026-03-01', '--zone', 'Mars/Olympus'], '--zone'],
      [['--once', '2026-03-01', '--zone', '__proto__'], '--zone'],
      [['--once', '2026-03-01', '--from', 'yesterday'], '--from'],
      [['--once', '2026-03-01', '--count', '0'], '--count'],
      [['--once', '2026-03-01', '--count', '1001'], '--count'],
      [['--once', '2026-03-01', '--count', '1e3'], '--count'],
    ];
    for (const [options, named] of wrong) {
      const { code, out, err } = await preview(...PLACE, ...options);
      assert.deepEqual([code, out], [2, ''], options.join(' '));
      assert.ok(err.includes(named), `${options.join(' ')} → ${err}`);
    }
  });
});
