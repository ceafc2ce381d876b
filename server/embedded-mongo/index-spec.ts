import { Int32 } from 'bson';
import { MongoError } from './errors.ts';
import { parseFilter } from './parse-filter.ts';
import { type Doc, isDoc, isTruthy, otherField, toNumber } from './values.ts';

const FIELDS = 'key name v ns unique sparse background partialFilterExpression expireAfterSeconds';
/** The index on _id, which every collection has. */
export const ID_INDEX: Doc = { v: new Int32(2), key: { _id: new Int32(1) }, name: '_id_' };

const PARTIAL_OPERATORS = ['$eq', '$gt', '$gte', '$lt', '$lte', '$exists', '$type', '$in'];
const LONGEST_TTL = 2_147_483_647;

function cannotCreate(message: string): MongoError {
  return new MongoError(67, message);
}

/** What listIndexes will show of an index. @throws MongoError 67 or 197 for one this server does not keep. */
export function readIndexSpec(spec: Doc): Doc {
  const unknown = otherField(spec, FIELDS);
  if (unknown) throw new MongoError(197, `The field '${unknown}' is not valid for an index specification`);
  const { key, name, partialFilterExpression: partial, expireAfterSeconds: ttl } = spec;
  if (!isDoc(key)) throw new MongoError(9, "The field 'key' must be an object");
  checkKey(key);
  if (typeof name !== 'string' || name === '')
    throw new MongoError(9, "The 'name' field is a required property of an index specification");
  if (name === '*') throw new MongoError(2, "The index name '*' is not valid.");
  if (partial !== undefined) checkPartial(partial, isTruthy(spec.sparse));
  if (ttl !== undefined) checkTtl(ttl, key);
  return {
    v: 2,
    key,
    name,
    ...(isTruthy(spec.unique) && { unique: true }),
    ...(isTruthy(spec.sparse) && { sparse: true }),
    ...(partial !== undefined && { partialFilterExpression: partial }),
    ...(ttl !== undefined && { expireAfterSeconds: ttl }),
  };
}

function checkKey(key: Doc): void {
  const fields = Object.entries(key);
  if (fields.length === 0) throw cannotCreate('Index keys cannot be an empty object.');
  for (const [path, direction] of fields) {
    if (typeof direction === 'string')
      throw cannotCreate(
        `Unknown index plugin '${direction}' (the embedded server keeps ordered indexes only)`,
      );
    const number = toNumber(direction);
    if (number === undefined || number === 0 || Number.isNaN(number))
      throw cannotCreate(`Values in v:2 index key pattern must be numbers other than 0: ${path}`);
    if (path === '' || path.includes('$') || path.split('.').includes(''))
      throw cannotCreate(`Index key contains an illegal field name: '${path}'`);
  }
}

function checkPartial(partial: unknown, isSparse: boolean): void {
  if (!isDoc(partial)) throw new MongoError(14, "The field 'partialFilterExpression' must be an object");
  if (isSparse) throw cannotCreate('cannot mix "partialFilterExpression" and "sparse" options');
  const { nodes, conjuncts } = parseFilter(partial);
  if (conjuncts.length !== nodes.length || conjuncts.some(({ op }) => !PARTIAL_OPERATORS.includes(op))) {
    throw cannotCreate('Expression not supported in partial index');
  }
}

function checkTtl(ttl: unknown, key: Doc): void {
  const seconds = toNumber(ttl);
  if (seconds === undefined || !(seconds >= 0 && seconds <= LONGEST_TTL)) {
    throw cannotCreate(
      `TTL index 'expireAfterSeconds' option must be within an acceptable range: ${String(ttl)}`,
    );
  }
  if (Object.keys(key).length > 1)
    throw cannotCreate('TTL indexes are single-field indexes, compound indexes do not support TTL');
  if ('_id' in key)
    throw cannotCreate("The field 'expireAfterSeconds' is not valid for an _id index specification");
}

/** What makes two indexes the same to MongoDB, whatever their names and their expiry. */
export function signatureOf(spec: Doc): Doc {
  return {
    key: Object.entries(isDoc(spec.key) ? spec.key : {}).map(([path, direction]) => [path, direction]),
    unique: isTruthy(spec.unique),
    sparse: isTruthy(spec.sparse),
    partial: spec.partialFilterExpression ?? null,
  };
}
