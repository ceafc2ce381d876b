import { equal, match, ok, rejects } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import {
  DataFolderInUse,
  type Embedded,
  findOwner,
  startEmbedded,
} from '../../server/embedded-mongo/start.ts';
import { Store } from '../../server/embedded-mongo/store.ts';

const START = new URL('../../server/embedded-mongo/start.ts', import.meta.url).href;

async function ping(uri: string): Promise<number> {
  const client = await MongoClient.connect(uri);
  const { ok } = await client.db('admin').command({ ping: 1 });
  await client.close();
  return ok;
}

function socketOf(uri: string): string {
  return decodeURIComponent(uri.slice('mongodb://'.length).split('/')[0] ?? '');
}

function mode(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}

/** Runs TypeScript lines in a process of their own. */
function runProcess(lines: string) {
  return spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', lines], {
    encoding: 'utf8',
  });
}

describe('the data folder of the embedded server', () => {
  let dir: string;
  let running: Embedded[];
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'owner-'));
    running = [];
  });
  afterEach(async () => {
    for (const server of running) await server.stop();
    rmSync(dir, { recursive: true });
  });
  const start = async (folder: string) => {
    const server = await startEmbedded(folder, { isDurable: false });
    running.push(server);
    return server;
  };

  it('belongs to its owner alone', async () => {
    const folder = join(dir, 'data');
    const { uri } = await start(folder);
    equal(mode(folder), '700');
    equal(mode(socketOf(uri)), '600');
    for (const file of readdirSync(folder)) equal(mode(join(folder, file)), '600', file);
  });

  it('refuses a second owner and tells it how to connect', async () => {
    const { uri } = await start(dir);
    await rejects(startEmbedded(dir), (error) => {
      ok(error instanceof DataFolderInUse);
      equal(error.message, `data directory in use by pid ${process.pid}`);
      equal(error.pid, process.pid);
      equal(error.uri, uri);
      return true;
    });
    equal(await ping(uri), 1);
  });

  it('refuses another process, whose commands can connect', async () => {
    const { uri } = await start(dir);
    const { stdout, stderr } = runProcess(`
      const { startEmbedded, findOwner } = await import('${START}');
      console.log(await findOwner(${JSON.stringify(dir)}));
      await startEmbedded(${JSON.stringify(dir)});`);
    equal(stdout.trim(), uri);
    match(stderr, new RegExp(`DataFolderInUse: data directory in use by pid ${process.pid}`));
  });

  it('is found while its server runs', async () => {
    equal(await findOwner(dir), null);
    const server = await start(dir);
    equal(await findOwner(dir), server.uri);
    await server.stop();
    equal(await findOwner(dir), null);
    equal(existsSync(socketOf(server.uri)), false);
  });

  it('is taken over from a process that died, with its socket', async () => {
    const { status } = runProcess(`
      const { startEmbedded } = await import('${START}');
      await startEmbedded(${JSON.stringify(dir)});
      process.kill(process.pid, 'SIGKILL');`);
    equal(status, null);
    ok(existsSync(join(dir, 'owner.json')));
    equal(await findOwner(dir), null);
    const { uri } = await start(dir);
    equal(await ping(uri), 1);
  });

  it('is taken over when the number of the dead process was given to another', async () => {
    const lock = join(dir, 'owner.json');
    const server = await start(dir);
    const owner = JSON.parse(readFileSync(lock, 'utf8'));
    await server.stop();
    writeFileSync(lock, JSON.stringify({ ...owner, startedAt: '1' }));
    equal(await ping((await start(dir)).uri), 1);
  });

  it('is taken over when the lock was cut short', async () => {
    writeFileSync(join(dir, 'owner.json'), '{"pid": 1');
    equal(await ping((await start(dir)).uri), 1);
  });

  it('is not taken from a server that answers, whatever its process number', async () => {
    const socketPath = join(dir, 'elsewhere.sock');
    const other = createServer().listen(socketPath);
    writeFileSync(
      join(dir, 'owner.json'),
      JSON.stringify({ pid: 999_999, host: `not-${hostname()}`, bootId: '', startedAt: '', socketPath }),
    );
    await rejects(startEmbedded(dir), DataFolderInUse);
    await new Promise((resolve) => other.close(resolve));
  });

  it('may lie deeper than a socket path can be long', async () => {
    const deep = join(dir, 'x'.repeat(120));
    mkdirSync(deep);
    const server = await start(deep);
    ok(Buffer.byteLength(socketOf(server.uri)) <= 103);
    equal(await ping(server.uri), 1);
    await server.stop();
    equal(existsSync(join(socketOf(server.uri), '..')), false);
  });

  it('is given back when the process simply ends', () => {
    const { status, stderr } = runProcess(`
      const { startEmbedded } = await import('${START}');
      await startEmbedded(${JSON.stringify(dir)});`);
    equal(status, 0, stderr);
    equal(existsSync(join(dir, 'owner.json')), false);
  });

  it('is left alone when another version of the program wrote it', async () => {
    const store = new Store(dir, { isDurable: false });
    store.write(() => store.meta.put(Buffer.from('format'), Buffer.from('2')));
    await store.close();
    await rejects(startEmbedded(dir), /has format 2, this program reads format 1/);
    equal(existsSync(join(dir, 'owner.json')), false);
  });

  it('cannot be entered by another user', async function () {
    // Becoming another user takes root; run the suite as root to run this one.
    if (process.getuid?.() !== 0) return this.skip();
    const { uri } = await start(dir);
    const attempt = `require('node:net').connect(${JSON.stringify(socketOf(uri))}).on('error', (error) => console.log(error.code))`;
    const { stdout } = spawnSync(process.execPath, ['--eval', attempt], {
      encoding: 'utf8',
      uid: 65_534,
      gid: 65_534,
      cwd: '/',
    });
    equal(stdout.trim(), 'EACCES');
  });

  it('loses no acknowledged write when it is stopped in the middle', async () => {
    const server = await startEmbedded(dir);
    const client = await MongoClient.connect(server.uri);
    const docs = client.db('stop').collection<{ _id: number }>('docs');
    const writes = Array.from({ length: 200 }, (_, _id) =>
      docs.insertOne({ _id }).then(
        () => _id,
        () => undefined,
      ),
    );
    await writes[0];
    await server.stop();
    await client.close(true);
    const acknowledged = (await Promise.all(writes)).filter((id) => id !== undefined);
    const again = await MongoClient.connect((await start(dir)).uri);
    const present = new Set(await again.db('stop').collection<{ _id: number }>('docs').distinct('_id'));
    await again.close();
    ok(acknowledged.length > 0);
    equal(
      acknowledged.every((id) => present.has(id)),
      true,
    );
  });
});
