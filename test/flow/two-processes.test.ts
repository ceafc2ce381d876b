import assert from 'node:assert/strict';
import { MongoClient } from 'mongodb';
import { withDatabase } from '../support/joined-database.ts';
import { answerPathOf } from '../support/links.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { dataFolder, freePort, startCompiled, startSource, until } from '../support/processes.ts';
import { databaseApart } from './database-apart.ts';

const SIZE = 20;

describe('two processes on one database', () => {
  let mailbox: Mailbox;
  before(async () => {
    mailbox = await openMailbox();
  });
  after(() => mailbox.close());

  it('open a due date once and mail everyone once, as a server and its worker', async () => {
    const folder = dataFolder();
    await startSource('test/flow/company-process.ts', [folder, String(SIZE)], {}).ended;
    const PORT = String(await freePort());
    const BASE_URL = `http://127.0.0.1:${PORT}`;
    const env = { DATA_DIR: folder, PORT, BASE_URL, SMTP_URL: mailbox.url };
    const server = startCompiled('server/main', [], env);
    await server.said(/^Pulso: /m);
    const worker = startCompiled('server/pulso', ['worker'], env);
    await worker.said(/worker is running/);

    await withDatabase(folder, async (database) => {
      const count = (name: string, filter = {}) => database.collection(name).countDocuments(filter);
      const invitations = { kind: 'invitation' };
      await until(async () => (await count('outbox', { ...invitations, state: 'done' })) === 3 * SIZE);
      assert.equal(await count('outbox', invitations), 3 * SIZE);
      assert.equal(await count('rounds'), 1);
      assert.equal(await count('rounds', { status: 'open' }), 1);
      assert.equal(await count('invitations'), 3 * SIZE);
      assert.equal(await count('asked'), 3 * SIZE);
    });
    // Whoever still holds a mail ends it before the process ends.
    assert.equal(await worker.end('SIGTERM'), 0);
    assert.equal(await server.end('SIGTERM'), 0);
    assert.deepEqual([worker.err(), server.err()], ['', '']);
    const receivers = mailbox.mails.flatMap(({ envelopeTo }) => envelopeTo);
    assert.equal(receivers.length, 3 * SIZE);
    assert.equal(new Set(receivers).size, 3 * SIZE);
  });

  it('share pages, jobs and answers, as two servers on a database apart', async () => {
    mailbox.mails.length = 0;
    const { env: common } = await databaseApart(SIZE);
    const ports = [await freePort(), await freePort()];
    const urls = ports.map((port) => `http://127.0.0.1:${port}`);
    const env = { ...common, BASE_URL: urls[0] ?? '', SMTP_URL: mailbox.url };
    const servers = ports.map((PORT) => startCompiled('server/main', [], { ...env, PORT: String(PORT) }));
    for (const server of servers) await server.said(/^Pulso: /m);

    const client = await MongoClient.connect(common.MONGODB_URI);
    const count = (name: string, filter = {}) => client.db('pulso').collection(name).countDocuments(filter);
    await until(async () => (await count('outbox', { kind: 'invitation', state: 'done' })) === 3 * SIZE);
    assert.deepEqual([await count('rounds'), await count('invitations')], [1, 3 * SIZE]);
    // One answer each, sent to both servers at once: the same document, whoever stores it.
    const body = () => new URLSearchParams({ language: 'en', 'q0-IN1': '4', send: '1' });
    for (const path of mailbox.mails.slice(0, 4).map(answerPathOf)) {
      const sent = urls.map((url) => fetch(url + path, { method: 'POST', body: body() }));
      for (const reply of await Promise.all(sent)) assert.equal(reply.status, 200);
    }
    assert.equal(await count('responses'), 4);
    assert.equal(await count('audit', { verb: 'open' }), 1);
    await client.close();
    for (const server of servers) assert.equal(await server.end('SIGTERM'), 0);
    assert.deepEqual(
      servers.map((server) => server.err()),
      ['', ''],
    );
    const receivers = mailbox.mails.flatMap(({ envelopeTo }) => envelopeTo);
    assert.deepEqual([receivers.length, new Set(receivers).size], [3 * SIZE, 3 * SIZE]);
  });
}).timeout(120_000);
