import { deepEqual, equal, ok } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { Catalog, type Index, indexOf } from '../../server/embedded-mongo/catalog.ts';
import { rangeOf, Writer } from '../../server/embedded-mongo/indexes.ts';
import { startEmbedded } from '../../server/embedded-mongo/start.ts';
import { Store } from '../../server/embedded-mongo/store.ts';

const WRITER = fileURLToPath(new URL('./writer-process.ts', import.meta.url));
const KILLS = 5;
const EXITS = 8;
const EXITS_AFTER = 200;
const ACKNOWLEDGED_BEFORE_KILL = 300;

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

/** What becomes of a document, one acknowledged step after the other. */
function lifeOf(id: string): string[] {
  const n = Number(id.split('-')[1]);
  return ['new', ...(n % 3 === 0 ? ['changed'] : []), ...(n % 5 === 0 ? ['gone'] : [])];
}

/** As it was last said, or the one step further of which nobody was told. */
function isKept(id: string, said: string, found: string): boolean {
  const life = lifeOf(id);
  const at = life.indexOf(said);
  return found === life[at] || found === life[at + 1];
}

/** Builds each index anew from the documents: it must have the entries the old one has, no more and no fewer. */
async function indexesAgree(dir: string): Promise<void> {
  const store = new Store(dir, { isDurable: false });
  const catalog = new Catalog(store);
  const writer = new Writer(store, catalog);
  const entries = ({ number }: Index) =>
    [...store.entries.scan(rangeOf(number))].map(
      ({ key, value }) => `${key.subarray(4).toString('hex')} ${value.toString('hex')}`,
    );
  for (const collection of catalog.all()) {
    ok(collection.indexes.length > 0);
    for (const index of collection.indexes) {
      const anew = indexOf(catalog.nextNumber(), { ...index.spec, unique: false });
      store.write(() => writer.build(collection, anew));
      ok(entries(anew).length > 0);
      deepEqual(entries(index), entries(anew), index.name);
    }
  }
  await store.close();
}

describe('the embedded server when its process is killed', () => {
  it('keeps every acknowledged write, in documents and indexes, and starts again', async function () {
    this.timeout(120_000);
    const dir = mkdtempSync(join(tmpdir(), 'crash-'));
    const said = new Map<string, string>();
    for (let round = 0; round < KILLS; round++) {
      const lines = await killedWriters(dir, round);
      ok(lines.length >= ACKNOWLEDGED_BEFORE_KILL);
      for (const line of lines) {
        const [id = '', state = ''] = line.split(' ');
        said.set(id, state);
      }
    }
    const server = await startEmbedded(dir);
    const client = await MongoClient.connect(server.uri);
    const stored = await client
      .db('crash')
      .collection<{ _id: string; state: string }>('docs')
      .find()
      .toArray();
    await client.close();
    await server.stop();
    const found = new Map(stored.map(({ _id, state }) => [_id, state]));
    deepEqual(
      [...said].filter(([id, state]) => !isKept(id, state, found.get(id) ?? 'gone')),
      [],
    );
    await indexesAgree(dir);
    rmSync(dir, { recursive: true });
  });
});
