import { check, fill, inFolder, sample, withServer } from '../embedded.ts';
import { type Figure, rate, timed } from '../figure.ts';

const COUNT = 100_000;
const FOR_MS = 3_000;

/** Finding one of 100,000 documents by an index, and reading and grouping all of them. */
export async function measure(): Promise<Figure[]> {
  return await inFolder((dir) =>
    withServer(dir, async (samples) => {
      const filled = await timed(() => fill(samples, COUNT));
      const find = async (n: number) => {
        const wanted = (n * 7_919) % COUNT;
        const found = await samples.findOne({ key: sample(wanted).key });
        check(found?._id === wanted, 'the document asked for');
      };
      const [one, many] = [
        await rate(find, { clients: 1, forMs: FOR_MS }),
        await rate(find, { clients: 32, forMs: FOR_MS }),
      ];
      const scan = await timed(() =>
        samples.countDocuments({ score: { $gte: 5 }, padding: { $type: 'string' } }),
      );
      check(
        scan.result === [...Array(COUNT).keys()].filter((n) => n % 11 >= 5).length,
        'the scan counts right',
      );
      const groups = await timed(() =>
        samples
          .aggregate([{ $group: { _id: '$department', n: { $sum: 1 }, mean: { $avg: '$score' } } }])
          .toArray(),
      );
      check(
        groups.result.length === 20 && groups.result.every(({ n }) => n === COUNT / 20),
        '20 equal groups',
      );
      return [
        { what: 'insertMany in batches of 5,000', value: (COUNT * 1_000) / filled.ms, unit: '/s' },
        { what: 'find one by index, 1 client', value: one.perSecond, unit: '/s' },
        { what: 'find one by index, 32 clients', value: many.perSecond, unit: '/s' },
        { what: 'processor time of a find, driver included', value: many.cpuMs, unit: 'ms' },
        { what: 'scan of 100,000 documents', value: scan.ms, unit: 'ms' },
        { what: 'group of 100,000 documents', value: groups.ms, unit: 'ms' },
      ];
    }),
  );
}
