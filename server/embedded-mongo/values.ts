import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  deserialize,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
} from 'bson';
import { MongoError } from './errors.ts';

/** A BSON document as read by `readDoc`: numbers stay Int32, Long or Double, so that nothing changes type on its way. */
export type Doc = Record<string, unknown>;
export type NumberValue = Int32 | Long | Double;

/** The type aliases of `$type`, and `missing` for a field that is not there. */
export type BsonType =
  | 'missing'
  | 'minKey'
  | 'null'
  | 'double'
  | 'int'
  | 'long'
  | 'decimal'
  | 'string'
  | 'symbol'
  | 'object'
  | 'array'
  | 'binData'
  | 'objectId'
  | 'bool'
  | 'date'
  | 'timestamp'
  | 'regex'
  | 'javascript'
  | 'dbRef'
  | 'maxKey';

const CLASSES: [new (...args: never[]) => object, BsonType][] = [
  [Int32, 'int'],
  [Double, 'double'],
  [Date, 'date'],
  [Timestamp, 'timestamp'],
  [Long, 'long'],
  [ObjectId, 'objectId'],
  [Binary, 'binData'],
  [BSONRegExp, 'regex'],
  [Decimal128, 'decimal'],
  [MinKey, 'minKey'],
  [MaxKey, 'maxKey'],
  [Code, 'javascript'],
  [DBRef, 'dbRef'],
  [BSONSymbol, 'symbol'],
];

export function typeOf(value: unknown): BsonType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'array';
  return CLASSES.find(([type]) => value instanceof type)?.[1] ?? 'object';
}

export function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && typeOf(value) === 'object';
}

export function isNumber(value: unknown): value is NumberValue {
  return (
    value instanceof Int32 ||
    value instanceof Double ||
    (value instanceof Long && !(value instanceof Timestamp))
  );
}

/** The field itself, never one inherited from the prototype. */
export function ownField(doc: Doc, name: string): unknown {
  return Object.hasOwn(doc, name) ? doc[name] : undefined;
}

/** Sets a field even when it is called `__proto__`. */
export function setField(doc: Doc, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(doc, name, { value, writable: true, enumerable: true, configurable: true });
  } else doc[name] = value;
}

/** The first field that is not among `known`, which are names between spaces. */
export function otherField(doc: Doc, known: string): string | undefined {
  const names = known.split(' ');
  return Object.keys(doc).find((name) => !names.includes(name));
}

const MAX_DOC_BYTES = 16 * 1024 * 1024;

export function readDoc(bytes: Uint8Array): Doc {
  return deserialize(bytes, { promoteValues: false, promoteBuffers: false, bsonRegExp: true });
}

/** @throws MongoError 10334 when the document is larger than 16 MB, 2 when it holds what BSON cannot. */
export function writeDoc(doc: Doc): Buffer {
  let bytes: Uint8Array;
  try {
    bytes = serialize(doc, { ignoreUndefined: true });
  } catch (error) {
    throw new MongoError(2, error instanceof Error ? error.message : String(error));
  }
  if (bytes.length > MAX_DOC_BYTES) {
    throw new MongoError(
      10334,
      `BSONObj size: ${bytes.length} is invalid. Size must be between 0 and ${MAX_DOC_BYTES}`,
    );
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The value as a JavaScript number; `undefined` when it is no number. A Long beyond 2^53 is rounded. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Int32 || value instanceof Double) return value.value;
  return value instanceof Long && isNumber(value) ? value.toNumber() : undefined;
}

/** An integer in the smallest type that holds it without loss; `atLeastLong` keeps a Long a Long. `undefined` past 64 bits. */
export function integerValue(value: bigint, atLeastLong: boolean): Int32 | Long | undefined {
  if (BigInt.asIntN(64, value) !== value) return undefined;
  if (!atLeastLong && BigInt.asIntN(32, value) === value) return new Int32(Number(value));
  return Long.fromBigInt(value);
}

export function toBigInt(value: Int32 | Long): bigint {
  return value instanceof Int32 ? BigInt(value.value) : value.toBigInt();
}

/** How MongoDB reads a flag: true, or any number but zero. */
export function isTruthy(value: unknown): boolean {
  if (isNumber(value) || typeof value === 'number') return toNumber(value) !== 0;
  return value !== undefined && value !== null && value !== false;
}

/** A short text of a value for an error message. */
export function show(value: unknown): string {
  if (value === undefined) return 'MISSING';
  if (typeof value === 'string') return `"${value}"`;
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (isNumber(value)) return String(value);
  if (Array.isArray(value)) return `[ ${value.map(show).join(', ')} ]`;
  if (isDoc(value)) return showDoc(value);
  return value === null || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

function showDoc(doc: Doc): string {
  const fields = Object.entries(doc).map(([name, value]) => `${name}: ${show(value)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
