import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import express from 'express';
import request from 'supertest';
import { formBody } from '../../server/web/middleware/form-body.ts';

const HEAD = 'POST / HTTP/1.1\r\nHost: pulso\r\nContent-Type: application/x-www-form-urlencoded\r\n';

describe('the body of a form', () => {
  const app = (deadlineMs?: number) => {
    const made = express();
    made.post('/', ...formBody(deadlineMs), (req, res) => void res.json(req.body));
    return made;
  };

  it('is read as plain fields', async () => {
    const { body } = await request(app()).post('/').type('form').send('a=1&b-x:y=2&c=3&c=4');
    assert.deepEqual(body, { a: '1', 'b-x:y': '2', c: ['3', '4'] });
  });

  it('has no field that no form of ours can have', async () => {
    for (const name of ['b[$gt]', 'b[]', 'b.c', '$where', 'constructor', 'toString', 'a%00']) {
      const { status } = await request(app()).post('/').type('form').send(`a=1&${name}=2`);
      assert.equal(status, 400, name);
    }
    const { body } = await request(app()).post('/').type('form').send('a=1&__proto__=2&__proto__[b]=3');
    assert.equal(body?.b, undefined);
  });

  it('may not be larger, nor have more fields, than a form of ours', async () => {
    const sizeOf = async (body: string) => (await request(app()).post('/').type('form').send(body)).status;
    assert.equal(await sizeOf(`a=${'x'.repeat(64 * 1024)}`), 413);
    assert.equal(await sizeOf('a&'.repeat(2_001)), 413);
    assert.equal(await sizeOf(`a=${'x'.repeat(60 * 1024)}`), 200);
  });

  it('that does not arrive costs its sender the connection', async () => {
    const server = app(30).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(`${HEAD}Content-Length: 100\r\n\r\na=1`);
    await once(socket, 'close');
    server.close();
    await once(server, 'close');
  });
});
