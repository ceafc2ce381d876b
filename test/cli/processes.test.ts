import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  dataFolder,
  freePort,
  type Process,
  startCompiled,
  startSource,
  until,
} from '../support/processes.ts';

const PREVIEW =
  'schedule preview --every 2w --weekday mon --at 09:00 --zone America/Sao_Paulo --from 2026-01-01 --count 10 --json';
const MONDAYS =
  '2026-01-05 2026-01-19 2026-02-02 2026-02-16 2026-03-02 2026-03-16 2026-03-30 2026-04-13 2026-04-27 2026-05-11';
const DIRECTORY = 'test/data/directory';

/** What the program says on stderr is for people: the places in its code are not. */
function assertNoStack({ err }: Process): void {
  assert.doesNotMatch(err(), /^ +at |node:internal|\.[jt]s:\d+/m);
}

describe('the program as processes', () => {
  it('previews a schedule from its source, and touches no folder', async () => {
    const folder = join(dataFolder(), 'data');
    const ran = startSource('server/pulso.ts', PREVIEW.split(' '), { DATA_DIR: folder });
    assert.equal(await ran.ended, 0, ran.err());
    const expected = MONDAYS.split(' ').map((date) => ({
      local: `${date}T09:00`,
      instant: `${date}T12:00:00.000Z`,
    }));
    assert.deepEqual(JSON.parse(ran.out()), expected);
    assert.equal(ran.err(), '');
    assert.ok(!existsSync(folder));
  });

  it('prints the same when compiled, and lets its reader stop reading', async () => {
    const env = { DATA_DIR: join(dataFolder(), 'data') };
    const ran = startCompiled('server/pulso', PREVIEW.split(' '), env);
    assert.equal(await ran.ended, 0, ran.err());
    assert.equal(JSON.parse(ran.out()).length, 10);
    const long = startCompiled('server/pulso', [...PREVIEW.split(' '), '--count', '1000'], env);
    long.stopReading();
    assert.equal(await long.ended, 0);
    assert.equal(long.err(), '');
  });

  it('refuses a wrong environment with all its faults, whatever is started', async () => {
    const env = { DATA_DIR: dataFolder(), PORT: 'x', SMTP_URL: 'smtp://127.0.0.1', LOG_LEVEL: 'loud' };
    const started = [
      startCompiled('server/main', [], env),
      startCompiled('server/pulso', ['worker'], env),
      startCompiled('server/pulso', ['rounds', 'list'], env),
    ];
    for (const ran of started) {
      assert.equal(await ran.ended, 1);
      for (const fault of ['PORT', 'BASE_URL', 'LOG_LEVEL'])
        assert.match(ran.err(), new RegExp(`- ${fault} `));
      assertNoStack(ran);
      assert.equal(ran.out(), '');
    }
  });

  it('says what is wrong when the database, the folder or the port cannot be had', async () => {
    const secret = 'x'.repeat(32);
    const port = String(await freePort());
    const unreachable = { MONGODB_URI: `mongodb://127.0.0.1:${port}/pulso`, APP_SECRET: secret };
    const started = [
      startCompiled('server/main', [], unreachable),
      startCompiled('server/main', [], { DATA_DIR: '/dev/null/data' }),
      startCompiled('server/pulso', ['rounds', 'list'], { DATA_DIR: '/dev/null/data' }),
    ];
    for (const ran of started) {
      assert.equal(await ran.ended, 1);
      assert.ok(ran.err().length > 10);
      assertNoStack(ran);
    }
    const folder = /^the data directory \/dev\/null\/data cannot be used: it is no folder/;
    for (const ran of started.slice(1)) assert.match(ran.err(), folder);
  });

  it('ends in order when it is told to while it starts, and gives the folder back', async () => {
    const env = { DATA_DIR: dataFolder(), PORT: String(await freePort()) };
    const server = startCompiled('server/main', [], env);
    await until(() => existsSync(join(env.DATA_DIR, 'owner.json')));
    assert.equal(server.out(), '', 'it does not serve yet');
    assert.equal(await server.end('SIGTERM'), 0);
    assert.ok(!existsSync(join(env.DATA_DIR, 'owner.json')));
    const again = startCompiled('server/main', [], env);
    await again.said(/Create the first account here/);
    assert.equal(await again.end('SIGTERM'), 0);
    assert.deepEqual([server.err(), again.err()], ['', '']);
  });

  describe('while the server runs', () => {
    const env: Record<string, string> = {};
    let server: Process;

    before(async () => {
      Object.assign(env, { DATA_DIR: dataFolder(), PORT: String(await freePort()) });
      server = startCompiled('server/main', [], env);
      await server.said(/Create the first account here, once: http\S+/);
    });

    const pulso = async (...args: string[]) => {
      const ran = startCompiled('server/pulso', args, env);
      return { code: await ran.ended, ran, out: ran.out() };
    };

    it('commands join its database', async () => {
      const files: [string, number, string][] = [
        ['aurora-pt-excel.csv', 0, 'applied'],
        ['aurora-en-utf8.csv', 0, 'applied'],
        ['faults-pt-excel.csv', 2, 'faulty'],
      ];
      for (const [file, exitCode, state] of files) {
        const { code, out } = await pulso('import', `${DIRECTORY}/${file}`, '--apply', '--json');
        assert.deepEqual([code, JSON.parse(out).state], [exitCode, state], out.slice(0, 500));
      }
      const again = await pulso('import', `${DIRECTORY}/aurora-pt-excel.csv`, '--json');
      assert.equal(JSON.parse(again.out).counts.added, 0);
    });

    it('an account made by a command can be used at once', async () => {
      const options = ['--email', 'ana@aurora.example', '--name', 'Ana', '--roles', 'admin', '--json'];
      const { code, out } = await pulso('user', 'create', ...options);
      assert.equal(code, 0);
      assert.equal((await fetch(JSON.parse(out).link)).status, 200);
    });

    it('a second server on the folder is refused and told who has it', async () => {
      const port = String(await freePort());
      const second = startCompiled('server/main', [], { ...env, PORT: port });
      assert.equal(await second.ended, 1);
      assert.equal(second.err(), `data directory in use by pid ${server.pid}\n`);
      const taken = startCompiled('server/main', [], { DATA_DIR: dataFolder(), PORT: env.PORT ?? '' });
      assert.equal(await taken.ended, 1);
      assert.match(taken.err(), /^The address is in use .* Set PORT\.\n$/);
    });

    it('a worker joins it; SIGTERM ends both in order', async () => {
      const worker = startCompiled('server/pulso', ['worker'], env);
      await worker.said(/worker is running/);
      assert.equal(await worker.end('SIGTERM'), 0);
      const health = await fetch(`http://127.0.0.1:${env.PORT}/healthz`);
      assert.equal(await health.text(), 'ok');
      assert.equal(await server.end('SIGTERM'), 0);
      for (const ran of [worker, server]) assert.equal(ran.err(), '');
    });

    it('the folder is free again for a command alone, which finds what was stored', async () => {
      const { code, out } = await pulso('import', `${DIRECTORY}/aurora-pt-excel.csv`, '--json');
      assert.deepEqual([code, JSON.parse(out).counts.added], [0, 0]);
    });
  });
}).timeout(120_000);
