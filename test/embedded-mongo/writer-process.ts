import { MongoClient } from 'mongodb';
import { startEmbedded } from '../../server/embedded-mongo/start.ts';

interface Written {
  _id: string;
  n: number;
  round: string;
  state: string;
  tags?: number[];
}

/**
 * Sixteen writers that insert, change and remove until the process is killed, or ends by itself with code 3 after so many. Each
 * says what became of a document after that was acknowledged: its id and its state, `gone` at the end of some.
 */
const [, , dir = '', round = '', last = 'Infinity'] = process.argv;
const server = await startEmbedded(dir);
const client = await MongoClient.connect(server.uri);
const docs = client.db('crash').collection<Written>('docs');
await docs.createIndex({ n: 1, round: 1 }, { unique: true });
await docs.createIndex({ state: 1, n: -1 });
await docs.createIndex({ tags: 1 }, { sparse: true });

function say(_id: string, state: string): void {
  process.stdout.write(`${_id} ${state}\n`);
}

async function write(writer: number): Promise<never> {
  for (let n = writer; ; n += 16) {
    const _id = `${round}-${n}`;
    await docs.insertOne({ _id, n, round, state: 'new', ...(n % 2 && { tags: [n % 7, n % 5] }) });
    say(_id, 'new');
    if (n % 3 === 0) {
      await docs.updateOne({ _id }, { $set: { state: 'changed' }, $push: { tags: n } });
      say(_id, 'changed');
    }
    if (n % 5 === 0) {
      await docs.deleteOne({ _id });
      say(_id, 'gone');
    }
    if (n >= Number(last)) process.exit(3);
  }
}

await Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer)));
