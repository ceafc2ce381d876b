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
import { badValue, MongoError } from './errors.ts';

/** A BSON document as read by `readDoc`: numbers stay Int32, Long or Double, so that nothing changes type on its way. */
export type Doc = Record<string, unknown>;
export type NumberValue = Int32 | Long | Double;

/**
 * The types of BSON by the alias that `$type` knows, with their number, their place in the order of types (none: values of
 * this type cannot be compared here), and the class of their values.
 */
const TYPES = {
  int: { code: 16, place: 10, type: Int32 },
  double: { code: 1, place: 10, type: Double },
  date: { code: 9, place: 45, type: Date },
  // A Timestamp is a Long too.
  timestamp: { code: 17, place: 47, type: Timestamp },
  long: { code: 18, place: 10, type: Long },
  objectId: { code: 7, place: 35, type: ObjectId },
  binData: { code: 5, place: 30, type: Binary },
  regex: { code: 11, place: 50, type: BSONRegExp },
  decimal: { code: 19, type: Decimal128 },
  minKey: { code: -1, place: 1, type: MinKey },
  maxKey: { code: 127, place: 127, type: MaxKey },
  javascript: { code: 13, type: Code },
  symbol: { code: 14, type: BSONSymbol },
  dbRef: { type: DBRef },
  missing: { place: 2 },
  null: { code: 10, place: 3 },
  string: { code: 2, place: 15 },
  object: { code: 3, place: 20 },
  array: { code: 4, place: 25 },
  bool: { code: 8, place: 40 },
} satisfies Record<string, BsonKind>;

interface BsonKind {
  code?: number;
  place?: number;
  type?: new (...args: never[]) => object;
}

/** A type's alias; `missing` is a field that is not there. */
export type BsonType = keyof typeof TYPES;

const KINDS: [string, BsonKind][] = Object.entries(TYPES);
const CLASSES = KINDS.flatMap(([name, { type }]) => (type ? [{ name: name as BsonType, type }] : []));
const PLACES: Record<string, number | undefined> = Object.fromEntries(
  KINDS.map(([name, { place }]) => [name, place]),
);

/** The alias of a type that is named by alias or number; `undefined` for none. */
export function typeNamed(asked: unknown): string | undefined {
  const isAsked = ([name, { code }]: [string, BsonKind]) =>
    code !== undefined && (name === asked || code === toNumber(asked));
  return KINDS.find(isAsked)?.[0];
}

export function typeOf(value: unknown): BsonType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'array';
  if (Object.getPrototypeOf(value) === Object.prototype) return 'object';
  return CLASSES.find(({ type }) => value instanceof type)?.name ?? 'object';
}

/** The place of a value's type in the order of types. @throws MongoError 2 for types this server cannot compare. */
export function bracketOf(value: unknown): number {
  const type = typeOf(value);
  const place = PLACES[type];
  if (place === undefined) throw badValue(`values of type ${type} cannot be compared by the embedded server`);
  return place;
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

/** Whether a document's first field is an operator. */
export function isOperators(value: unknown): value is Doc {
  return isDoc(value) && (Object.keys(value)[0]?.startsWith('$') ?? false);
}

export function isEmpty(doc: Doc): boolean {
  return Object.keys(doc).length === 0;
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
