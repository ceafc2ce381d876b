import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { link, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileKeyStore } from '../../../server/domain/rounds/file-key-store.ts';
import { projectPath } from '../../../server/platform/paths.ts';

const ROUND = 'scheduleABC:2026-01-05';
const creator = `
  const { fileKeyStore } = await import(process.argv[1]);
  const keys = [];
  for (let day = 10; day < 30; day += 1) keys.push(await fileKeyStore(process.argv[2]).create('scheduleABC:2026-01-' + day));
  console.log(keys.map((key) => key.toString('hex')).join());
`;

describe('file key store', () => {
  let dir: string;
  beforeEach(async () => {
    dir = join(await mkdtemp(join(tmpdir(), 'pulso-keys-')), 'keys');
  });
  afterEach(() => rm(join(dir, '..'), { recursive: true }));

  it('makes a key of 32 bytes that only the owner may read', async () => {
    const key = await fileKeyStore(dir).create(ROUND);
    assert.equal(key.length, 32);
    assert.equal((await stat(join(dir, ROUND))).mode & 0o777, 0o600);
    assert.equal((await stat(dir)).mode & 0o777, 0o700);
    assert.deepEqual(await readdir(dir), [ROUND]);
  });

  it('returns the key that exists, in another process too, and never makes a second', async () => {
    const key = await fileKeyStore(dir).create(ROUND);
    assert.deepEqual(await fileKeyStore(dir).create(ROUND), key);
    assert.deepEqual(await fileKeyStore(dir).read(ROUND), key);
  });

  it('reads null, and makes nothing, where there is no key', async () => {
    assert.equal(await fileKeyStore(dir).read(ROUND), null);
    assert.deepEqual(await fileKeyStore(dir).list(), []);
    await fileKeyStore(dir).destroy(ROUND);
  });

  it('gives two processes that create at once the same keys', async () => {
    const source = projectPath('server/domain/rounds/file-key-store.ts');
    const run = () =>
      promisify(execFile)(process.execPath, [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        creator,
        source,
        dir,
      ]);
    const [first, second] = await Promise.all([run(), run()]);
    assert.equal(first.stdout.split(',').length, 20);
    assert.equal(first.stdout, second.stdout);
    const names = await readdir(dir);
    assert.equal(names.filter((name) => name.startsWith('.')).length, 0);
  });

  it('gives many creators in one process one key', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => fileKeyStore(dir).create(ROUND)));
    assert.equal(new Set(keys.map((key) => key.toString('hex'))).size, 1);
  });

  it('destroys the key with the copy a crash may have left', async () => {
    const store = fileKeyStore(dir);
    await store.create(ROUND);
    await store.create('scheduleABC:2026-01-12');
    await link(join(dir, ROUND), join(dir, `.${ROUND}.0011223344556677`));
    await store.destroy(ROUND);
    assert.deepEqual(await readdir(dir), ['scheduleABC:2026-01-12']);
    assert.equal(await store.read(ROUND), null);
  });

  it('lists rounds only, not the application key or unfinished files', async () => {
    const store = fileKeyStore(dir);
    await store.create('scheduleABC:2026-01-12');
    await store.create(ROUND);
    await writeFile(join(dir, 'app'), 'secret');
    await writeFile(join(dir, `.${ROUND}.00`), '');
    assert.deepEqual(await store.list(), [ROUND, 'scheduleABC:2026-01-12']);
  });

  it('says so when a file cannot be a key, instead of replacing it', async () => {
    const store = fileKeyStore(dir);
    await store.create(ROUND);
    await writeFile(join(dir, ROUND), 'short');
    await assert.rejects(store.read(ROUND), /32 bytes/);
    await assert.rejects(store.create(ROUND), /32 bytes/);
  });

  it('never leaves its folder', async () => {
    for (const id of ['../app', 'app', '', 'a/b:2026-01-05', 'a:2026-01-05/..', '.a:2026-01-05']) {
      await assert.rejects(fileKeyStore(dir).create(id), /not the id/);
      await assert.rejects(fileKeyStore(dir).read(id), /not the id/);
      await assert.rejects(fileKeyStore(dir).destroy(id), /not the id/);
    }
  });
});
