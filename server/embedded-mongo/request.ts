import type { Catalog, Collection } from './catalog.ts';
import { type Batch, type Cursors, FIRST_BATCH } from './cursors.ts';
import { badValue, MongoError, typeMismatch } from './errors.ts';
import type { Writer } from './indexes.ts';
import type { Deadline } from './query.ts';
import type { Store } from './store.ts';
import { type Doc, isDoc, isTruthy, otherField, toNumber, typeOf } from './values.ts';

/** Everything commands work on. */
export interface Engine {
  store: Store;
  catalog: Catalog;
  writer: Writer;
  cursors: Cursors;
}

export interface Request {
  engine: Engine;
  db: string;
  /** The command's name, whose value in `body` is often the collection. */
  name: string;
  body: Doc;
  deadline: Deadline;
  now: Date;
}

/** What a command answers: a document, or documents as stored. */
export type Reply = Doc | Batch;

export interface Command {
  /** Writes run one after the other, in a transaction shared with those that wait at the same time. */
  isWrite: boolean;
  /** The fields this command answers, besides those every command takes: names between spaces. */
  fields: string;
  takesAnyField?: true;
  run(request: Request): Reply;
}

export function textField(body: Doc, name: string): string {
  const value = body[name];
  if (typeof value !== 'string')
    throw typeMismatch(`BSON field '${name}' is the wrong type '${typeOf(value)}', expected type 'string'`);
  return value;
}

/** The document, or an empty one when the field is absent. */
export function docField(body: Doc, name: string): Doc {
  const value = body[name] ?? {};
  if (!isDoc(value))
    throw typeMismatch(`BSON field '${name}' is the wrong type '${typeOf(value)}', expected type 'object'`);
  return value;
}

export function docsField(body: Doc, name: string): Doc[] {
  const value = body[name];
  if (!Array.isArray(value) || !value.every(isDoc))
    throw typeMismatch(`BSON field '${name}' must be an array of objects`);
  if (value.length === 0)
    throw new MongoError(16, `Write batch sizes must be between 1 and 100000. Got 0 operations.`);
  return value;
}

/** A whole number of at least zero; `otherwise` when the field is absent. */
export function countField(body: Doc, name: string, otherwise: number): number {
  const value = body[name] ?? undefined;
  if (value === undefined) return otherwise;
  const number = toNumber(value);
  if (number === undefined || !Number.isFinite(number))
    throw typeMismatch(`BSON field '${name}' must be a number`);
  if (number < 0)
    throw new MongoError(51024, `BSON field '${name}' value must be >= 0, actual value '${number}'`);
  return Math.trunc(number);
}

/** `known`: names between spaces. @throws MongoError 40415 for a field that nobody would have looked at. */
export function refuseOthers(where: string, doc: Doc, known: string): void {
  const other = otherField(doc, known);
  if (other === 'collation') throw new MongoError(72, 'collation is not supported by the embedded server');
  if (other !== undefined) throw new MongoError(40415, `BSON field '${where}.${other}' is an unknown field.`);
}

/** What a command calls its collection. */
export function collectionName({ body, name }: Pick<Request, 'body' | 'name'>): string {
  const value = textField(body, name);
  if (value === '') throw badValue(`collection names cannot be empty in '${name}'`);
  return value;
}

/** The collection a command speaks of; absent when it was never written to. */
export function collectionOf(request: Request): Collection | undefined {
  return request.engine.catalog.find(`${request.db}.${collectionName(request)}`);
}

/** The same, made when it is not there. */
export function ensuredCollection(request: Request): Collection {
  return request.engine.catalog.ensure(request.db, collectionName(request));
}

/** The first batch of what a command reads, and a cursor when there is more. */
export function firstBatch(request: Request, docs: Iterable<Buffer>, collection: string): Batch {
  const { engine, db, body, deadline, now } = request;
  return engine.cursors.first(docs, {
    ns: `${db}.${collection}`,
    size: countField('batchSize' in body ? body : docField(body, 'cursor'), 'batchSize', FIRST_BATCH),
    isSingle: isTruthy(body.singleBatch),
    deadline,
    now: now.getTime(),
  });
}
