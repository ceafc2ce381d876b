import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { LIMITS, listen } from '../server/listen.ts';

const ANYWHERE = { host: '127.0.0.1', port: 0 };
/** As short as the real ones are long, so that nobody waits. */
const SHORT = {
  headersTimeout: 60,
  requestTimeout: 90,
  connectionsCheckingInterval: 20,
  keepAliveTimeout: 60,
};
const HEAD = 'POST / HTTP/1.1\r\nHost: pulso\r\nContent-Length: 100\r\n';

describe('the server', () => {
  let server: Server;
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  it('has the limits that kept no slow socket open when they were measured', async () => {
    server = await listen(ANYWHERE);
    assert.deepEqual(LIMITS, {
      headersTimeout: 5_000,
      requestTimeout: 120_000,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 5_000,
    });
    assert.equal(server.headersTimeout, LIMITS.headersTimeout);
    assert.equal(server.requestTimeout, LIMITS.requestTimeout);
    assert.equal(server.keepAliveTimeout, LIMITS.keepAliveTimeout);
  });

  /** Sends a beginning and nothing more; what came back when the server had closed the socket. */
  async function answerTo(beginning: string): Promise<string> {
    const socket: Socket = connect((server.address() as AddressInfo).port, ANYWHERE.host);
    socket.on('error', () => {});
    let got = '';
    socket.on('data', (bytes) => {
      got += String(bytes);
    });
    socket.write(beginning);
    await once(socket, 'close');
    return got;
  }

  it('closes the sockets of those who never come to an end, and no others', async () => {
    server = await listen(ANYWHERE, SHORT);
    server.on('request', (req, res) => {
      req.resume();
      req.on('end', () => res.end('whole'));
    });
    const slow = await Promise.all([
      answerTo(''),
      answerTo('GET / HT'),
      answerTo('GET / HTTP/1.1\r\nHost: pulso\r\nX-Slow: '),
      answerTo(`${HEAD}\r\n`),
      answerTo(`${HEAD}\r\nname=a`),
    ]);
    for (const answer of slow) assert.match(answer, /^(HTTP\/1\.1 408 |$)/);
    assert.match(
      await answerTo('GET / HTTP/1.1\r\nHost: pulso\r\nConnection: close\r\n\r\n'),
      /200 OK.*whole/s,
    );
  });

  it('refuses headers that are too large or that two readers would understand differently', async () => {
    server = await listen(ANYWHERE, SHORT);
    server.on('request', (_req, res) => res.end('reached'));
    const large = `GET / HTTP/1.1\r\nHost: pulso\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`;
    assert.match(await answerTo(large), /^HTTP\/1\.1 431 /);
    const many = Array.from({ length: 50 }, (_, n) => `X-${n}: ${'x'.repeat(400)}\r\n`).join('');
    assert.match(await answerTo(`GET / HTTP/1.1\r\nHost: pulso\r\n${many}\r\n`), /^HTTP\/1\.1 431 /);
    for (const twice of ['Content-Length: 5\r\n', 'Transfer-Encoding: chunked\r\n'])
      assert.match(await answerTo(`${HEAD}${twice}\r\n`), /^HTTP\/1\.1 400 /);
    assert.match(await answerTo('GET / HTTP/1.1\r\n\r\n'), /^HTTP\/1\.1 400 /);
  });
});
