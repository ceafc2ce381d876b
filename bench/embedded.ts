import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collection, MongoClient } from 'mongodb';
import { startEmbedded } from '../server/embedded-mongo/start.ts';

/** About as large as an answer without a comment. */
export interface Sample {
  _id: number;
  key: string;
  department: number;
  score: number;
  padding: string;
}

const PADDING = 'x'.repeat(200);
const BATCH = 5_000;

export function sample(n: number): Sample {
  return { _id: n, key: `key-${n}`, department: n % 20, score: n % 11, padding: PADDING };
}

/** A folder for one measurement, removed after it. */
export async function inFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** A durable embedded server on a folder, and a driver with so many connections. */
export async function withServer<T>(
  dir: string,
  work: (samples: Collection<Sample>) => Promise<T>,
  maxPoolSize = 32,
): Promise<T> {
  const server = await startEmbedded(dir);
  const client = await MongoClient.connect(server.uri, { maxPoolSize });
  try {
    return await work(client.db('bench').collection<Sample>('samples'));
  } finally {
    await client.close();
    await server.stop();
  }
}

/** Stores so many samples with an index on `key` and says so only when they are counted. */
export async function fill(samples: Collection<Sample>, count: number): Promise<void> {
  await samples.createIndex({ key: 1 }, { unique: true });
  for (let from = 0; from < count; from += BATCH)
    await samples.insertMany(
      Array.from({ length: Math.min(BATCH, count - from) }, (_, n) => sample(from + n)),
    );
  check((await samples.countDocuments()) === count, `${count} samples stored`);
}

/** @throws Error when what was measured is not what was meant. */
export function check(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`not so: ${what}`);
}
