import { deepEqual, equal, ok } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { startEmbedded } from '../../server/embedded-mongo/start.ts';

const WRITER = fileURLToPath(new URL('./writer-process.ts', import.meta.url));
const KILLS = 3;
const EXITS = 8;
const EXITS_AFTER = 200;
const ACKNOWLEDGED_BEFORE_KILL = 400;

/** Lets writers run until enough was acknowledged, kills them, and gives the ids of whole lines. */
async function killedWriters(dir: string, round: number): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', WRITER, dir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > ACKNOWLEDGED_BEFORE_KILL) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  equal(signal, 'SIGKILL');
  return output.split('\n').slice(0, -1);
}

describe('the embedded server when its process ends without stopping it', () => {
  it('lets it end, with its code, in the middle of writes', async () => {
    // The storage engine, torn down at work, hung in one of twenty.
    const ends = Array.from({ length: EXITS }, async () => {
      const dir = mkdtempSync(join(tmpdir(), 'exit-'));
      const args = ['--import', 'tsx', WRITER, dir, 'exit', String(EXITS_AFTER)];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      const [code] = await once(child, 'close');
      const isOwned = existsSync(join(dir, 'owner.json'));
      rmSync(dir, { recursive: true });
      return [code, isOwned];
    });
    for (const end of await Promise.all(ends)) deepEqual(end, [3, false]);
  });
});

describe('the embedded server when its process is killed', () => {
  it('keeps every acknowledged write, with its index entries, and starts again', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'crash-'));
    const acknowledged: string[] = [];
    for (let round = 0; round < KILLS; round++) acknowledged.push(...(await killedWriters(dir, round)));
    const server = await startEmbedded(dir);
    const client = await MongoClient.connect(server.uri);
    const docs = client.db('crash').collection<{ _id: string; n: number; round: string }>('docs');
    const stored = await docs.find().toArray();
    const present = new Set(stored.map(({ _id }) => _id));
    ok(acknowledged.length >= KILLS * ACKNOWLEDGED_BEFORE_KILL);
    deepEqual(
      acknowledged.filter((id) => !present.has(id)),
      [],
    );
    const byIndex = await docs
      .find({ n: { $gte: 0 } })
      .sort({ n: 1, round: 1 })
      .toArray();
    equal(byIndex.length, stored.length);
    await client.close();
    await server.stop();
    rmSync(dir, { recursive: true });
  });
});
