import { Binary, BSONRegExp, Double, Int32, Long, ObjectId, Timestamp } from 'bson';
import { bracketOf, isDoc, type NumberValue } from './values.ts';

/**
 * A growing byte string into which keys are written. The order of keys is MongoDB's order of values across types: unequal
 * values never share bytes, equal ones always do (1, 1.0 and Long 1), and a value's bytes never begin another value's bytes,
 * so they can be joined into compound keys.
 */
export class KeyWriter {
  #bytes = Buffer.allocUnsafe(64);
  length = 0;

  room(size: number): Buffer {
    if (this.length + size > this.#bytes.length) {
      const larger = Buffer.allocUnsafe((this.length + size) * 2);
      this.#bytes.copy(larger, 0, 0, this.length);
      this.#bytes = larger;
    }
    this.length += size;
    return this.#bytes;
  }

  byte(value: number): void {
    this.room(1)[this.length - 1] = value;
  }

  int64(value: bigint): void {
    this.room(8).writeBigInt64BE(value, this.length - 8);
    this.flipSign(8);
  }

  flipSign(size: number): void {
    const at = this.length - size;
    this.#bytes[at] = (this.#bytes[at] ?? 0) ^ 0x80;
  }

  raw(bytes: Uint8Array): void {
    this.room(bytes.length).set(bytes, this.length - bytes.length);
  }

  /** Turns the order of everything written since `from` around. */
  invert(from: number): void {
    for (let at = from; at < this.length; at++) this.#bytes[at] = 255 - (this.#bytes[at] ?? 0);
  }

  take(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.length));
  }

  text(): string {
    return this.#bytes.toString('latin1', 0, this.length);
  }
}

/** UTF-8 bytes, with 0 as 0 255 inside and 0 0 at the end, so that a prefix comes first. */
function writeText(writer: KeyWriter, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let from = 0;
  for (let zero = bytes.indexOf(0); zero >= 0; zero = bytes.indexOf(0, from)) {
    writer.raw(bytes.subarray(from, zero + 1));
    writer.byte(255);
    from = zero + 1;
  }
  writer.raw(bytes.subarray(from));
  writer.byte(0);
  writer.byte(0);
}

/** The nearest double in an order-preserving form, then what a Long beyond 2^53 differs from it (at most 512). */
function writeNumber(writer: KeyWriter, value: NumberValue): void {
  const double = value instanceof Long ? value.toNumber() : value.value;
  const rest =
    value instanceof Long && !Number.isSafeInteger(double) ? Number(value.toBigInt() - BigInt(double)) : 0;
  const at = writer.length;
  if (Number.isNaN(double)) writer.raw(Buffer.alloc(8));
  else {
    writer.room(8).writeDoubleBE(double === 0 ? 0 : double, at);
    if (double < 0) writer.invert(at);
    else writer.flipSign(8);
  }
  writer.room(2).writeUInt16BE(0x8000 + rest, at + 8);
}

function writeBinary(writer: KeyWriter, value: Binary): void {
  const bytes = value.value();
  writer.room(4).writeUInt32BE(bytes.length, writer.length - 4);
  writer.byte(value.sub_type);
  writer.raw(bytes);
}

function writeFields(writer: KeyWriter, doc: Record<string, unknown>): void {
  for (const [name, field] of Object.entries(doc)) {
    writer.byte(bracketOf(field));
    writeText(writer, name);
    writePayload(writer, field);
  }
  writer.byte(0);
}

function writePayload(writer: KeyWriter, value: unknown): void {
  if (typeof value === 'string') writeText(writer, value);
  else if (value instanceof Int32 || value instanceof Double) writeNumber(writer, value);
  else if (typeof value === 'boolean') writer.byte(value ? 1 : 0);
  else if (value instanceof Date) writer.int64(BigInt(value.getTime()));
  else if (value instanceof Timestamp) writer.room(8).writeBigUInt64BE(value.toBigInt(), writer.length - 8);
  else if (value instanceof Long) writeNumber(writer, value);
  else if (value instanceof ObjectId) writer.raw(value.id);
  else if (value instanceof Binary) writeBinary(writer, value);
  else if (value instanceof BSONRegExp) {
    writeText(writer, value.pattern);
    writeText(writer, value.options);
  } else if (Array.isArray(value)) {
    for (const element of value) writeValue(writer, element);
    writer.byte(0);
  } else if (isDoc(value)) writeFields(writer, value);
}

/** Appends one value. */
export function writeValue(writer: KeyWriter, value: unknown): void {
  writer.byte(bracketOf(value));
  writePayload(writer, value);
}

/** The key of one value in ascending order. */
export function encodeValue(value: unknown): Buffer {
  const writer = new KeyWriter();
  writeValue(writer, value);
  return writer.take();
}

/** Serves every key that is not kept as bytes. */
const SHARED = new KeyWriter();

/** The key of one value as a string, to find equal values by. */
export function keyText(value: unknown): string {
  SHARED.length = 0;
  writeValue(SHARED, value);
  return SHARED.text();
}

/** Each value once, the last of several equal ones. */
export function distinctValues(values: unknown[]): unknown[] {
  return [...new Map(values.map((value) => [keyText(value), value])).values()];
}

/** The key of several values; direction −1 turns the order of its value around. */
export function encodeValues(values: unknown[], directions: number[]): Buffer {
  const writer = new KeyWriter();
  values.forEach((value, n) => {
    const from = writer.length;
    writeValue(writer, value);
    if (directions[n] === -1) writer.invert(from);
  });
  return writer.take();
}

/** The first byte string after every one that begins with `prefix`. */
export function successor(prefix: Buffer): Buffer {
  const next = Buffer.from(prefix);
  let at = next.length - 1;
  while (at >= 0 && next[at] === 255) at--;
  if (at < 0) throw new Error('a key prefix of 255s has no successor');
  next[at] = (next[at] ?? 0) + 1;
  return next.subarray(0, at + 1);
}
