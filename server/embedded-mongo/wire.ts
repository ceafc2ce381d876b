import { serialize } from 'bson';
import { Batch } from './cursors.ts';
import type { Reply } from './request.ts';
import { type Doc, readDoc } from './values.ts';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER = 16;
const MAX_MESSAGE = 48_000_000;
const HAS_CHECKSUM = 1;
const MORE_TO_COME = 2;
const REQUIRED_FLAGS = 0xffff;

/** A command as it came in. */
export interface Message {
  id: number;
  body: Doc;
  /** The first handshake of a driver comes as OP_QUERY and wants an OP_REPLY. */
  isLegacy: boolean;
  wantsReply: boolean;
}

/** Cuts a stream of bytes into messages. */
export class Framer {
  #chunks: Buffer[] = [];
  #size = 0;

  /** @throws Error when the bytes are no message of the protocol; the connection cannot go on then. */
  *push(chunk: Buffer): Generator<Message> {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#size >= 4) {
      const [first = Buffer.alloc(0)] = this.#chunks;
      const head = first.length >= 4 ? first : this.#join();
      const length = head.readInt32LE(0);
      if (length < HEADER || length > MAX_MESSAGE) throw new Error(`a message of ${length} bytes`);
      if (this.#size < length) return;
      const bytes = this.#join();
      this.#chunks = [bytes.subarray(length)];
      this.#size = bytes.length - length;
      yield readMessage(bytes.subarray(0, length));
    }
  }

  #join(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }
}

function readMessage(bytes: Buffer): Message {
  const id = bytes.readInt32LE(4);
  const code = bytes.readInt32LE(12);
  if (code === OP_QUERY) return readQuery(bytes, id);
  if (code !== OP_MSG) throw new Error(`operation ${code} is not supported`);
  const flags = bytes.readUInt32LE(HEADER);
  if (flags & REQUIRED_FLAGS & ~(HAS_CHECKSUM | MORE_TO_COME))
    throw new Error(`unknown message flags ${flags}`);
  const end = flags & HAS_CHECKSUM ? bytes.length - 4 : bytes.length;
  return {
    id,
    body: readSections(bytes.subarray(HEADER + 4, end)),
    isLegacy: false,
    wantsReply: !(flags & MORE_TO_COME),
  };
}

function readQuery(bytes: Buffer, id: number): Message {
  const nameEnd = bytes.indexOf(0, HEADER + 4);
  const ns = bytes.toString('utf8', HEADER + 4, nameEnd);
  const body = readDoc(bytes.subarray(nameEnd + 9));
  return { id, body: { ...body, $db: ns.split('.')[0] }, isLegacy: true, wantsReply: true };
}

/** The command's document, and the document sequences that belong to its fields. */
function readSections(bytes: Buffer): Doc {
  let body: Doc = {};
  const sequences: Doc = {};
  for (let at = 0; at < bytes.length; ) {
    const kind = bytes[at];
    const size = bytes.readInt32LE(at + 1);
    const section = bytes.subarray(at + 1, at + 1 + size);
    if (kind === 0) body = readDoc(section);
    else if (kind === 1) {
      const nameEnd = section.indexOf(0, 4);
      sequences[section.toString('utf8', 4, nameEnd)] = readDocs(section.subarray(nameEnd + 1));
    } else throw new Error(`unknown section kind ${kind}`);
    at += 1 + size;
  }
  return { ...body, ...sequences };
}

function readDocs(bytes: Buffer): Doc[] {
  const docs: Doc[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = bytes.readInt32LE(at);
    docs.push(readDoc(bytes.subarray(at, at + size)));
    at += size;
  }
  return docs;
}

export function writeMessage(reply: Reply, to: Message): Buffer {
  const body = reply instanceof Batch ? batchBytes(reply) : serialize(reply);
  const preamble = to.isLegacy ? legacyPreamble() : Buffer.from([0, 0, 0, 0, 0]);
  const header = Buffer.alloc(HEADER);
  header.writeInt32LE(HEADER + preamble.length + body.length, 0);
  header.writeInt32LE(to.id, 8);
  header.writeInt32LE(to.isLegacy ? OP_REPLY : OP_MSG, 12);
  return Buffer.concat([header, preamble, body]);
}

function legacyPreamble(): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.writeInt32LE(8, 0);
  bytes.writeInt32LE(1, 16);
  return bytes;
}

/** `{cursor: {firstBatch: […], id, ns}, ok: 1}` around documents that are bytes already. */
function batchBytes({ name, docs, id, ns }: Batch): Buffer {
  const elements = docs.flatMap((doc, n) => [elementHead(3, String(n)), doc]);
  const array = enclosed(elements);
  const cursor = enclosed([elementHead(4, name), array, fieldsOf({ id, ns })]);
  return enclosed([elementHead(3, 'cursor'), cursor, fieldsOf({ ok: 1 })]);
}

function elementHead(type: number, name: string): Buffer {
  return Buffer.from(`${String.fromCharCode(type)}${name}\0`);
}

/** The fields of a document without its length and its end. */
function fieldsOf(doc: Doc): Uint8Array {
  return serialize(doc).subarray(4, -1);
}

function enclosed(parts: Uint8Array[]): Buffer {
  const length = Buffer.alloc(4);
  const bytes = Buffer.concat([length, ...parts, Buffer.alloc(1)]);
  bytes.writeInt32LE(bytes.length, 0);
  return bytes;
}
