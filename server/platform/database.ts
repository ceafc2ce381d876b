import { setTimeout } from 'node:timers/promises';
import mongoose, { type mongo } from 'mongoose';
import type { Config } from './config.ts';
import { Unavailable } from './errors.ts';

mongoose.set('strictQuery', 'throw');
mongoose.set('autoIndex', false);
mongoose.set('autoCreate', false);

/** An open database. */
export interface Database {
  /** Closes the connection and, where this process runs it, the embedded server. */
  close(): Promise<void>;
}

/** How a process meets the embedded server: `own` it (only one may), or `join` the one that runs and own it otherwise. */
export type Ownership = 'own' | 'join';

type Where = Pick<Config, 'mongodbUri' | 'dataDir'>;

/**
 * Connects mongoose's default connection to MONGODB_URI or, without one, to the embedded server in DATA_DIR, and
 * makes the declared indexes. Throws DataFolderInUse when another process owns the folder and `own` was asked.
 */
export async function openDatabase(where: Where, ownership: Ownership = 'own'): Promise<Database> {
  const { uri, stop } = where.mongodbUri
    ? { uri: where.mongodbUri, stop: async () => {} }
    : await embedded(where.dataDir, ownership);
  try {
    await connect(uri);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    close: async () => {
      await mongoose.disconnect();
      await stop();
    },
  };
}

/** Connects the models to a database and makes the indexes they declare. */
export async function connect(
  uri: string,
  options: Pick<mongoose.ConnectOptions, 'dbName' | 'monitorCommands'> = {},
): Promise<void> {
  await mongoose.connect(uri, {
    // The seal waits 60 s for writes on their way: none may take longer than this.
    socketTimeoutMS: 30_000,
    serverSelectionTimeoutMS: 5_000,
    promoteBuffers: true,
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    ...options,
  });
  for (const model of Object.values(mongoose.models)) await model.createIndexes();
}

/** The open database, for work on whole collections. Unavailable when there is none. */
export function currentDatabase(): mongo.Db {
  const { db } = mongoose.connection;
  if (!db) throw new Unavailable();
  return db;
}

/** Whether the database answers within a second. */
export async function databaseAnswers(): Promise<boolean> {
  const ping = mongoose.connection.db?.command({ ping: 1 });
  const pong = ping?.then(
    () => true,
    () => false,
  );
  return await Promise.race([pong ?? false, setTimeout(1_000, false, { ref: false })]);
}

async function embedded(dataDir: string, ownership: Ownership) {
  const { findOwner, startEmbedded } = await import('../embedded-mongo/start.ts');
  const running = ownership === 'join' ? await findOwner(dataDir) : null;
  return running ? { uri: running, stop: async () => {} } : await startEmbedded(dataDir);
}
