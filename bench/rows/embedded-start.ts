import { memoryUsage } from 'node:process';
import { check, fill, inFolder, withServer } from '../embedded.ts';
import { type Figure, timed } from '../figure.ts';

const COUNT = 100_000;
const MEGABYTE = 1_024 * 1_024;

/** From nothing to the first answer, and to the last byte of the close. */
function startAndCount(dir: string, expected: number): Promise<number> {
  return withServer(dir, async (samples) => {
    check((await samples.estimatedDocumentCount()) === expected, `${expected} documents after the start`);
    return memoryUsage.rss();
  });
}

/** Start, first answer and stop with an empty folder and with 100,000 documents; the memory of this process each time. */
export async function measure(): Promise<Figure[]> {
  const bare = memoryUsage.rss();
  const empty = await inFolder((dir) => timed(() => startAndCount(dir, 0)));
  const full = await inFolder(async (dir) => {
    await withServer(dir, (samples) => fill(samples, COUNT));
    return await timed(() => startAndCount(dir, COUNT));
  });
  return [
    { what: 'start, first answer, stop: empty folder', value: empty.ms, unit: 'ms' },
    { what: 'the same with 100,000 documents', value: full.ms, unit: 'ms' },
    { what: 'resident memory it adds when empty', value: (empty.result - bare) / MEGABYTE, unit: 'MB' },
    {
      what: 'resident memory after storing 100,000 and a new start',
      value: (full.result - bare) / MEGABYTE,
      unit: 'MB',
    },
  ];
}
