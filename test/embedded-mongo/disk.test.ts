import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Collection, MongoClient, MongoServerError } from 'mongodb';
import { startEmbedded } from '../../server/embedded-mongo/start.ts';

const SERVER = fileURLToPath(new URL('./server-process.ts', import.meta.url));
/** A little more than the server holds in reserve. */
const SPACE = 131 * 1_024 * 1_024;
const WRITERS = 16;
const PADDING = 'x'.repeat(3_000);

interface Numbered {
  _id: number;
  n: number;
  padding: string;
}

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

const isRoot = process.getuid?.() === 0;

async function served(dir: string): Promise<{ child: ChildProcess; uri: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', SERVER, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, uri: String(line).trim() };
}

/** Inserts until the first refusal of each writer; what was acknowledged, and how the rest was refused. */
async function fill(docs: Collection<Numbered>): Promise<{ acknowledged: number[]; refusals: unknown[] }> {
  const acknowledged: number[] = [];
  const write = async (writer: number): Promise<unknown> => {
    for (let n = writer; ; n += WRITERS) {
      try {
        await docs.insertOne({ _id: n, n, padding: PADDING });
      } catch (error) {
        return error;
      }
      acknowledged.push(n);
    }
  };
  const refusals = await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  return { acknowledged: acknowledged.sort((a, b) => a - b), refusals };
}

async function numbers(docs: Collection<Numbered>): Promise<number[]> {
  const [scanned, byIndex] = [await docs.find().toArray(), await docs.find().sort({ n: 1 }).toArray()];
  deepEqual(
    byIndex.map(({ n }) => n),
    scanned.map(({ n }) => n),
  );
  return scanned.map(({ _id }) => _id);
}

/** Fills the disk, looks, makes room, looks again, kills the process and looks at last. */
async function liveThroughFullDisk(dir: string, makeRoom: () => void): Promise<void> {
  const { child, uri } = await served(dir);
  const client = await MongoClient.connect(uri);
  const docs = client.db('disk').collection<Numbered>('docs');
  await docs.createIndex({ n: 1 });
  const { acknowledged, refusals } = await fill(docs);
  ok(acknowledged.length > WRITERS);
  for (const error of refusals) {
    ok(error instanceof MongoServerError, String(error));
    equal(error.code, 14031);
    match(error.message, /^nothing was written, the disk of the data directory is full/);
  }
  deepEqual(await numbers(docs), acknowledged);
  makeRoom();
  await docs.insertOne({ _id: -1, n: -1, padding: PADDING });
  await client.close();
  child.kill('SIGKILL');
  await once(child, 'close');

  const again = await startEmbedded(dir);
  const other = await MongoClient.connect(again.uri);
  deepEqual(await numbers(other.db('disk').collection<Numbered>('docs')), [-1, ...acknowledged]);
  await other.close();
  await again.stop();
}

describe('the embedded server on a disk that takes no more', () => {
  let dir: string;
  let isMounted: boolean;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'disk-'));
    isMounted = false;
  });
  afterEach(() => {
    if (isMounted) run('umount', dir);
    rmSync(dir, { recursive: true });
  });
  const mount = (options: string) => {
    run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', dir);
    isMounted = true;
  };
  const mayMount = () => isRoot && spawnSync('mountpoint', ['-q', dir]).status !== 0;

  it('refuses writes by name, keeps what it acknowledged, and serves again with more space', async function () {
    // Mounting takes root; run the suite as root to run this one.
    if (!mayMount()) return this.skip();
    mount(`size=${SPACE}`);
    await liveThroughFullDisk(dir, () => run('mount', '-o', `remount,size=${2 * SPACE}`, dir));
  });

  it('says so when it cannot start there', async function () {
    if (!mayMount()) return this.skip();
    mount('size=64k');
    const ballast = join(dir, 'ballast');
    try {
      writeFileSync(ballast, Buffer.alloc(SPACE));
    } catch {
      // As full as it gets.
    }
    await rejects(startEmbedded(dir), /^Error: the data directory .* cannot be used: there is no space left/);
    equal(existsSync(join(dir, 'owner.json')), false);
  });

  it('says so when the folder is read-only', async function () {
    if (process.platform === 'win32') return this.skip();
    // Nothing is read-only to root but a file system.
    if (isRoot) mount('ro');
    else chmodSync(dir, 0o500);
    await rejects(
      startEmbedded(dir),
      /^Error: the data directory .* cannot be used: (it lies on a read-only file system|this user may not write)/,
    );
  });
});
