import { MongoClient } from 'mongodb';
import { startEmbedded } from '../../server/embedded-mongo/start.ts';

/**
 * Sixteen writers that insert until the process is killed, or ends by itself with code 3 after so many, and say each number
 * after it was acknowledged.
 */
const [, , dir = '', round = '', last = 'Infinity'] = process.argv;
const server = await startEmbedded(dir);
const client = await MongoClient.connect(server.uri);
const docs = client.db('crash').collection<{ _id: string; n: number; round: string }>('docs');
await docs.createIndex({ n: 1, round: 1 }, { unique: true });

async function write(writer: number): Promise<never> {
  for (let n = writer; ; n += 16) {
    await docs.insertOne({ _id: `${round}-${n}`, n, round });
    process.stdout.write(`${round}-${n}\n`);
    if (n >= Number(last)) process.exit(3);
  }
}

await Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer)));
