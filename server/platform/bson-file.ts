import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Sum, Summing } from './raw-documents.ts';

const CHUNK = 1 << 20;
/** No BSON document is longer (MongoDB's 16 MB and room for the envelope), none shorter than an empty one. */
const LONGEST = 17 << 20;
const SHORTEST = 5;

/** The file does not hold what was written. */
export class DamagedFile extends Error {}

/** Writes documents one after the other into a new file (0600), durably, as `mongodump` lays them out; gives their sum. */
export async function writeBsonFile(path: string, documents: AsyncIterable<Uint8Array>): Promise<Sum> {
  const file = await open(path, 'wx', 0o600);
  const summing = new Summing();
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const flush = async () => {
    await file.writeFile(Buffer.concat(waiting));
    waiting = [];
    bytes = 0;
  };
  try {
    for await (const document of documents) {
      summing.add(document);
      waiting.push(document);
      bytes += document.length;
      if (bytes > CHUNK) await flush();
    }
    await flush();
    await file.sync();
  } finally {
    await file.close();
  }
  return summing.sum;
}

/** The documents of such a file as BSON bytes. Throws DamagedFile where one is cut off or has an impossible length. */
export async function* readBsonFile(path: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    rest = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let size = sizeAt(rest, from, path); size <= rest.length - from; size = sizeAt(rest, from, path)) {
      yield rest.subarray(from, from + size);
      from += size;
    }
    rest = rest.subarray(from);
  }
  if (rest.length > 0) throw new DamagedFile(`${path} ends in the middle of a document`);
}

/** The length of the document that begins at `from`; infinite when its length is not there yet. */
function sizeAt(bytes: Buffer, from: number, path: string): number {
  if (bytes.length - from < 4) return Number.POSITIVE_INFINITY;
  const size = bytes.readInt32LE(from);
  if (size < SHORTEST || size > LONGEST) throw new DamagedFile(`${path} does not hold documents`);
  return size;
}
