import { serialize } from 'bson';
import { open } from 'lmdb';
import { check, inFolder, sample, withServer } from '../embedded.ts';
import { type Figure, type Rate, rate } from '../figure.ts';

const FOR_MS = 2_000;
const ROUNDS = 3;

/** Puts into lmdb alone, each on disk before the next of its client begins. */
async function rawPuts(clients: number): Promise<number> {
  return await inFolder(async (dir) => {
    const store = open<Buffer, number>({ path: dir, encoding: 'binary', overlappingSync: false });
    const put = (n: number) => store.put(n, Buffer.from(serialize(sample(n))));
    const { perSecond, done } = await rate(put, { clients, forMs: FOR_MS });
    check(store.getCount() === done, 'every put is stored');
    await store.close();
    return perSecond;
  });
}

async function inserts(clients: number): Promise<Rate> {
  return await inFolder((dir) =>
    withServer(dir, async (samples) => {
      await samples.createIndex({ key: 1 }, { unique: true });
      const insert = (n: number) => samples.insertOne(sample(n));
      const inserted = await rate(insert, { clients, forMs: FOR_MS });
      check((await samples.countDocuments()) === inserted.done, 'every insert is stored');
      return inserted;
    }),
  );
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Durable inserts through the driver, with one index beside _id, against durable puts of the same bytes into bare lmdb;
 * turn about, so that both meet the same disk.
 */
export async function measure(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const clients of [1, 32]) {
    const [bare, own]: [number[], Rate[]] = [[], []];
    for (let n = 0; n < ROUNDS; n++) {
      bare.push(await rawPuts(clients));
      own.push(await inserts(clients));
    }
    const [puts, perSecond] = [mean(bare), mean(own.map((one) => one.perSecond))];
    figures.push(
      { what: `bare lmdb durable puts, ${clients} in flight`, value: puts, unit: '/s' },
      { what: `durable inserts, ${clients} clients`, value: perSecond, unit: '/s' },
      {
        what: 'processor time of an insert, driver included',
        value: mean(own.map(({ cpuMs }) => cpuMs)),
        unit: 'ms',
      },
      { what: 'inserts against puts', value: perSecond / puts, unit: '' },
    );
  }
  return figures;
}
