import assert from 'node:assert/strict';
import { MongoClient } from 'mongodb';
import { answerPathOf } from '../support/links.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { freePort, type Process, startCompiled, until } from '../support/processes.ts';
import { type DatabaseApart, databaseApart } from './database-apart.ts';

const SIZE = 6;
const ANSWER = { language: 'en', 'q0-IN1': '4', 'q0-comment': 'a "b" & c', send: '1' };

describe('a server whose database goes away', () => {
  let mailbox: Mailbox;
  let database: DatabaseApart;
  let server: Process;
  let url: string;

  before(async function () {
    this.timeout(60_000);
    mailbox = await openMailbox();
    database = await databaseApart(SIZE);
    const PORT = String(await freePort());
    url = `http://127.0.0.1:${PORT}`;
    const env = { ...database.env, PORT, BASE_URL: url, SMTP_URL: mailbox.url };
    server = startCompiled('server/main', [], env);
    await server.said(/^Pulso: /m);
    await until(() => mailbox.mails.length === 3 * SIZE);
  });
  after(() => mailbox.close());

  const ready = async () => (await fetch(`${url}/readyz`)).status;
  const pathOf = (n: number) => answerPathOf(mailbox.mails[n] ?? { text: '', html: '' });
  const send = async (n: number, fields: Record<string, string>) => {
    const reply = await fetch(`${url}${pathOf(n)}`, { method: 'POST', body: new URLSearchParams(fields) });
    return { status: reply.status, retryAfter: reply.headers.get('retry-after'), text: await reply.text() };
  };
  const answers = async () => {
    const client = await MongoClient.connect(database.env.MONGODB_URI);
    const count = await client.db('pulso').collection('responses').countDocuments();
    await client.close();
    return count;
  };

  it('says so, keeps what was entered, and goes on by itself when the database is back', async () => {
    assert.equal(await ready(), 200);
    await database.kill();
    await until(async () => (await ready()) === 503);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    const [refused, page] = await Promise.all([send(0, ANSWER), fetch(`${url}/how-it-works`)]);
    assert.deepEqual([refused.status, refused.retryAfter], [503, '15']);
    assert.deepEqual([page.status, page.headers.get('retry-after')], [503, '15']);
    const kept = [...refused.text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value.replaceAll('&#34;', '"').replaceAll('&amp;', '&')],
    );
    assert.deepEqual(Object.fromEntries(kept), ANSWER);

    await database.restart();
    await until(async () => (await ready()) === 200);
    const thanked = await send(0, Object.fromEntries(kept));
    assert.equal(thanked.status, 200);
    assert.ok(thanked.text.includes('a &#34;b&#34; &amp; c'));
    assert.equal(await answers(), 1);
  });

  it('is not ready while the database is silent, and confirms what it then stored', async () => {
    process.kill(database.process.pid, 'SIGSTOP');
    const sent = send(1, ANSWER);
    await until(async () => (await ready()) === 503);
    process.kill(database.process.pid, 'SIGCONT');
    assert.equal((await sent).status, 200);
    assert.equal(await ready(), 200);
    assert.equal(await answers(), 2);
  });

  it('ends after ten seconds although a request still waits for it, and says so', async () => {
    process.kill(database.process.pid, 'SIGSTOP');
    const sent = send(2, ANSWER).catch(() => null);
    await until(async () => (await ready()) === 503);
    assert.equal(await server.end('SIGTERM'), 0);
    process.kill(database.process.pid, 'SIGCONT');
    assert.equal(await sent, null, 'nobody is thanked for what was cut off');
    const lines = server.err().trim().split('\n');
    assert.match(lines.pop() ?? '', /^Not everything ended within ten seconds/);
    for (const line of lines) assert.ok(JSON.parse(line).level, 'all else is the log');
  });
}).timeout(120_000);
