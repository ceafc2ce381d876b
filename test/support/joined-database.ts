import { type Db, MongoClient } from 'mongodb';
import { findOwner, startEmbedded } from '../../server/embedded-mongo/start.ts';

/** Reads the database of a data folder beside the process that owns it, or as its owner when there is none. */
export async function withDatabase<T>(folder: string, read: (database: Db) => Promise<T>): Promise<T> {
  const owner = await findOwner(folder);
  const own = owner ? null : await startEmbedded(folder);
  const client = await MongoClient.connect(owner ?? own?.uri ?? '', { promoteBuffers: true });
  try {
    return await read(client.db('pulso'));
  } finally {
    await client.close();
    await own?.stop();
  }
}
