import assert from 'node:assert/strict';
import { withDatabase } from '../support/joined-database.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { dataFolder, freePort, startCompiled, startSource, until } from '../support/processes.ts';

const SIZE = 20;

describe('a server and a worker on one database', () => {
  let mailbox: Mailbox;
  before(async () => {
    mailbox = await openMailbox();
  });
  after(() => mailbox.close());

  it('open a due date once and mail everyone once', async () => {
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
}).timeout(60_000);
