import assert from 'node:assert/strict';
import { MongoClient } from 'mongodb';
import { type Client, client } from '../support/client.ts';
import { answerPathOf } from '../support/links.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { freePort, type Process, startCompiled, until } from '../support/processes.ts';
import { type DatabaseApart, databaseApart } from './database-apart.ts';

const SIZE = 6;
const ANSWER = { language: 'en', 'q0-IN1': '4', 'q0-comment': 'a "b" & c', send: '1' };

const csrfIn = (text: string) => /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';

/** The hidden fields of a page, by name. */
const hiddenIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&#34;', '"').replaceAll('&amp;', '&'),
    ]),
  );

describe('a server whose database goes away', () => {
  let mailbox: Mailbox;
  let database: DatabaseApart;
  let server: Process;
  let url: string;
  let staff: Client;

  before(async function () {
    this.timeout(60_000);
    mailbox = await openMailbox();
    database = await databaseApart(SIZE);
    const PORT = String(await freePort());
    url = `http://127.0.0.1:${PORT}`;
    const env = { ...database.env, PORT, BASE_URL: url, SMTP_URL: mailbox.url };
    server = startCompiled('server/main', [], env);
    await server.said(/^Pulso: /m);
    const [, setup = ''] = await server.said(/Create the first account here, once: http:..[^/]+(\S+)/);
    staff = client(url);
    const ada = { name: 'Ada', email: 'ada@example.com', password: 'a long enough password', locale: 'en' };
    const csrf = csrfIn((await staff.get(setup)).text);
    const form = { ...ada, csrf, zone: 'Etc/UTC', work: 'hr' };
    assert.equal((await staff.post(setup, String(new URLSearchParams(form)))).status, 303);
    await until(() => mailbox.mails.length >= 3 * SIZE);
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
    const csrf = await staff.token();
    await database.kill();
    await until(async () => (await ready()) === 503);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    const profile = String(new URLSearchParams({ csrf, name: 'Ada & "Eve"', locale: 'es' }));
    const [refused, page, own] = await Promise.all([
      send(0, ANSWER),
      fetch(`${url}/how-it-works`),
      staff.post('/account', profile),
    ]);
    assert.deepEqual([refused.status, refused.retryAfter], [503, '15']);
    assert.deepEqual([page.status, page.headers.get('retry-after')], [503, '15']);
    assert.deepEqual([own.status, own.headers.get('retry-after')], [503, '15']);
    const [answer, account] = [refused.text, own.text].map(hiddenIn);
    assert.deepEqual(answer, ANSWER);
    assert.deepEqual(account, { csrf, name: 'Ada & "Eve"', locale: 'es' });
    const foreign = await staff.post('/account', profile, { 'sec-fetch-site': 'cross-site' });
    assert.deepEqual([foreign.status, hiddenIn(foreign.text)], [503, {}]);

    await database.restart();
    await until(async () => (await ready()) === 200);
    const thanked = await send(0, hiddenIn(refused.text));
    assert.equal(thanked.status, 200);
    assert.ok(thanked.text.includes('a &#34;b&#34; &amp; c'));
    assert.equal(await answers(), 1);
    assert.equal((await staff.post('/account', String(new URLSearchParams(account)))).status, 303);
    assert.ok((await staff.get('/account')).text.includes('value="Ada &amp; &#34;Eve&#34;"'));
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
