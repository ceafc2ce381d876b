import { monitorEventLoopDelay } from 'node:perf_hooks';
import { check, fill, inFolder, withServer } from '../embedded.ts';
import type { Figure } from '../figure.ts';

const COUNT = 50_000;
const GROUPS = 5;
const NANOSECONDS = 1_000_000;

/** How long the main thread is kept from its work at most while the embedded server groups 50,000 documents. */
export async function measure(): Promise<Figure[]> {
  return await inFolder((dir) =>
    withServer(dir, async (samples) => {
      await fill(samples, COUNT);
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      for (let n = 0; n < GROUPS; n++) {
        const groups = await samples
          .aggregate([{ $group: { _id: '$department', n: { $sum: 1 }, mean: { $avg: '$score' } } }])
          .toArray();
        check(groups.length === 20 && groups.every(({ n }) => n === COUNT / 20), '20 equal groups');
      }
      delay.disable();
      return [
        {
          what: 'longest stall of the main thread',
          value: delay.max / NANOSECONDS,
          unit: 'ms',
          target: 'at most 50 ms',
        },
        { what: 'median delay meanwhile', value: delay.percentile(50) / NANOSECONDS, unit: 'ms' },
      ];
    }),
  );
}
