import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, request as requestHttp, type Server } from 'node:http';
import { createServer as createHttps, request as requestHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { createApp } from '../../server/app.ts';
import { createUser, setPassword } from '../../server/domain/access/users.ts';
import { createLog } from '../../server/platform/log.ts';
import { PASSWORD } from '../support/app.ts';
import { useSharedDatabase } from '../support/database.ts';
import { testProgram } from '../support/program.ts';

const HOST = 'pulso.example.com';
const PUBLIC = `https://${HOST}`;
const EMAIL = 'ana@example.com';

/** A key and a certificate that nobody vouches for. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'pulso-proxy-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  execFileSync(
    'openssl',
    ['req', '-x509', ...curve, '-nodes', '-keyout', key, '-out', cert, '-subj', `/CN=${HOST}`],
    {
      stdio: 'ignore',
    },
  );
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}

async function open(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A proxy that ends TLS and says for whom it asks, as the examples for nginx and Caddy do. */
function proxyTo(port: number, tls: ReturnType<typeof certificate>): Server {
  return createHttps(tls, (req, res) => {
    const headers = {
      ...req.headers,
      'x-forwarded-proto': 'https',
      'x-forwarded-for': req.socket.remoteAddress,
    };
    const passed = requestHttp(
      { port, host: '127.0.0.1', path: req.url, method: req.method, headers },
      (answer) => {
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
      },
    );
    req.pipe(passed);
  });
}

describe('behind a proxy that ends TLS', () => {
  useSharedDatabase();
  const servers: Server[] = [];
  let tls: ReturnType<typeof certificate>;

  before(async () => {
    tls = certificate();
    const user = await createUser({
      name: 'Ana',
      email: EMAIL,
      locale: 'en',
      roles: ['hr'],
      departmentIds: [],
    });
    await setPassword(user._id, PASSWORD);
  });
  after(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  });

  /** The program behind a proxy; what it answers to people who type the public address. */
  async function site(env: Record<string, string>, log = createLog('silent')) {
    const inner = createHttp(createApp({ ...testProgram({ BASE_URL: PUBLIC, ...env }), log }));
    const outer = proxyTo(await open(inner), tls);
    const port = await open(outer);
    servers.push(outer, inner);
    return async (path: string, headers: Record<string, string> = {}, body?: string) => {
      const method = body === undefined ? 'GET' : 'POST';
      const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
      const sent = requestHttps({
        ...{ port, host: '127.0.0.1', path, method, servername: HOST, ca: tls.cert },
        headers: { host: HOST, ...type, ...headers },
      });
      sent.end(body);
      const [answer] = await once(sent, 'response');
      return { status: answer.statusCode, headers: answer.headers, text: await text(answer) };
    };
  }

  const cookieOf = (headers: Record<string, string[] | undefined>) => headers['set-cookie']?.[0] ?? '';
  const csrfIn = (html: string) => /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';

  it('people sign in, stay on the public address, and send forms', async () => {
    const ask = await site({ TRUST_PROXY: '1' });
    const page = await ask('/login');
    assert.equal(page.headers['strict-transport-security'], 'max-age=31536000; includeSubDomains');
    assert.match(page.headers['content-security-policy'], /upgrade-insecure-requests/);
    assert.equal(page.headers['referrer-policy'], 'strict-origin');
    assert.equal(page.headers['cache-control'], 'no-store');
    const first = cookieOf(page.headers);
    assert.match(first, /^__Host-pulso=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);

    const credentials = new URLSearchParams({ csrf: csrfIn(page.text), email: EMAIL, password: PASSWORD });
    const own = { cookie: first.split(';')[0] ?? '', origin: PUBLIC, 'sec-fetch-site': 'same-origin' };
    const signedIn = await ask('/login', own, `${credentials}`);
    assert.equal(signedIn.status, 303);
    assert.equal(new URL(signedIn.headers.location, PUBLIC).origin, PUBLIC);
    const session = { ...own, cookie: cookieOf(signedIn.headers).split(';')[0] ?? '' };
    assert.notEqual(session.cookie, own.cookie, 'signing in gives a new session');

    const account = await ask('/account', session);
    assert.equal(account.status, 200);
    const change = `${new URLSearchParams({ csrf: csrfIn(account.text), name: 'Ana Lima', locale: 'en' })}`;
    assert.equal((await ask('/account', { ...session, origin: 'https://evil.example' }, change)).status, 403);
    assert.equal((await ask('/account', { ...session, origin: 'http://127.0.0.1' }, change)).status, 403);
    assert.equal((await ask('/account', session, change)).status, 303);
  });

  it('without TRUST_PROXY nobody signs in, and the page and the log say what to set', async () => {
    const lines: string[] = [];
    const ask = await site({}, pino({ level: 'warn' }, { write: (line) => void lines.push(line) }));
    const page = await ask('/login');
    assert.equal(page.headers['set-cookie'], undefined);
    const fields = new URLSearchParams({ csrf: csrfIn(page.text), email: EMAIL, password: PASSWORD });
    const refused = await ask('/login', { origin: PUBLIC }, `${fields}`);
    assert.equal(refused.status, 403);
    assert.match(refused.text, /TRUST_PROXY=1/);
    assert.equal(lines.filter((line) => line.includes('TRUST_PROXY=1')).length, 1);
    assert.doesNotMatch(lines.join(''), new RegExp(`${EMAIL}|${PASSWORD}`));
  });
});
