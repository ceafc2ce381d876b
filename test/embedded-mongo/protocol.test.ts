import { deepEqual, equal } from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { deserialize, serialize } from 'bson';
import { type TestServer, testServer } from './server.ts';

const HEADER = 16;

function message(code: number, parts: Uint8Array[]): Buffer {
  const head = Buffer.alloc(HEADER);
  const body = Buffer.concat(parts);
  head.writeInt32LE(HEADER + body.length, 0);
  head.writeInt32LE(7, 4);
  head.writeInt32LE(code, 12);
  return Buffer.concat([head, body]);
}

function flags(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function bodySection(doc: object): Buffer {
  return Buffer.concat([Buffer.from([0]), serialize(doc)]);
}

function sequence(name: string, docs: object[]): Buffer {
  const content = Buffer.concat([Buffer.from(`${name}\0`), ...docs.map((doc) => serialize(doc))]);
  const size = Buffer.alloc(4);
  size.writeInt32LE(4 + content.length);
  return Buffer.concat([Buffer.from([1]), size, content]);
}

describe('the wire protocol of the embedded server', () => {
  let server: TestServer;
  let socket: Socket;
  before(async () => {
    server = await testServer();
  });
  after(() => server.stop());
  beforeEach(async () => {
    socket = connect(decodeURIComponent(server.uri.slice('mongodb://'.length).split('/')[0] ?? ''));
    await once(socket, 'connect');
  });
  afterEach(() => socket.destroy());

  /** The document of the next reply, and the message it answers. */
  async function reply(prefix: number): Promise<{ to: number; doc: Record<string, unknown> }> {
    const [bytes]: Buffer[] = await once(socket, 'data');
    if (!bytes) throw new Error('no reply');
    return { to: bytes.readInt32LE(8), doc: deserialize(bytes.subarray(HEADER + prefix)) };
  }

  it('answers the first handshake as OP_QUERY', async () => {
    const [skip, limit] = [flags(0), flags(0xffffffff)];
    socket.write(
      message(2004, [
        flags(0),
        Buffer.from('admin.$cmd\0'),
        skip,
        limit,
        serialize({ ismaster: 1, helloOk: true }),
      ]),
    );
    const { to, doc } = await reply(20);
    equal(to, 7);
    deepEqual(
      [doc.ismaster, doc.helloOk, doc.setName, doc.maxWireVersion, doc.logicalSessionTimeoutMinutes],
      [true, true, undefined, 21, 30],
    );
  });

  it('reads document sequences, in pieces, with a checksum', async () => {
    const insert = bodySection({ insert: 'pieces', $db: 'wire' });
    const bytes = message(2013, [
      flags(1),
      insert,
      sequence('documents', [{ _id: 1 }, { _id: 2 }]),
      flags(0),
    ]);
    for (const byte of bytes) socket.write(Buffer.from([byte]));
    const { doc } = await reply(5);
    deepEqual([doc.ok, doc.n], [1, 2]);
  });

  it('sends no reply to a message that wants none, and does its work', async () => {
    const insert = bodySection({
      insert: 'quiet',
      $db: 'wire',
      documents: [{ _id: 1 }],
      writeConcern: { w: 0 },
    });
    socket.write(message(2013, [flags(2), insert]));
    socket.write(message(2013, [flags(0), bodySection({ ping: 1, $db: 'wire' })]));
    const { doc } = await reply(5);
    equal(doc.n, undefined);
    equal(await server.client.db('wire').collection('quiet').countDocuments(), 1);
  });

  it('hangs up on what is no message, and goes on serving others', async () => {
    socket.write(Buffer.alloc(64, 255));
    await once(socket, 'close');
    equal((await server.client.db('wire').command({ ping: 1 })).ok, 1);
  });

  it('refuses messages beyond 48 MB before reading them', async () => {
    const head = Buffer.alloc(HEADER);
    head.writeInt32LE(48_000_001, 0);
    socket.write(head);
    await once(socket, 'close');
  });

  it('sends 16 MB at a time, however many documents are asked for', async () => {
    const docs = server.client.db('wire').collection<{ _id: number; text: string }>('large');
    const text = 'x'.repeat(6_000_000);
    for (let _id = 0; _id < 5; _id++) await docs.insertOne({ _id, text });
    const { cursor } = await server.client.db('wire').command({ find: 'large', batchSize: 5 });
    equal(cursor.firstBatch.length, 2);
    equal((await docs.find().toArray()).length, 5);
  });

  it('refuses documents beyond 16 MB', async () => {
    const { writeErrors } = await server.client
      .db('wire')
      .command({ insert: 'large', documents: [{ _id: 9, text: 'x'.repeat(16 * 1024 * 1024) }] });
    equal(writeErrors[0].code, 10334);
  });
});
