import { ObjectId } from 'bson';
import type { Collection } from '../catalog.ts';
import { failedToParse, MongoError } from '../errors.ts';
import type { Filter, Position } from '../match.ts';
import { parseFilter } from '../parse-filter.ts';
import { type Query, type Row, select } from '../query.ts';
import {
  type Command,
  collectionOf,
  docField,
  docsField,
  ensuredCollection,
  type Request,
  refuseOthers,
} from '../request.ts';
import { parseUpdate, type Update } from '../update.ts';
import { seedFrom } from '../upsert.ts';
import { type Doc, isTruthy, readDoc, setField, toNumber, writeDoc } from '../values.ts';

const UPDATE_FIELDS = 'q u multi upsert arrayFilters hint sort';
const DELETE_FIELDS = 'q limit hint';

/** Runs one write after the other; an ordered batch ends at its first error, an unordered one goes on. */
function inBatch(body: Doc, statements: Doc[], run: (statement: Doc, index: number) => void): Doc[] {
  const errors: Doc[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      if (!(error instanceof MongoError)) throw error;
      errors.push({ index, code: error.code, errmsg: error.message, ...error.extra });
      if (body.ordered !== false) break;
    }
  }
  return errors;
}

function withErrors(reply: Doc, errors: Doc[]): Doc {
  return errors.length === 0 ? reply : { ...reply, writeErrors: errors };
}

/** The document with its _id in front, a new one when it has none. */
function identified(doc: Doc): Doc {
  const result: Doc = { _id: doc._id === undefined ? new ObjectId() : doc._id };
  for (const [name, value] of Object.entries(doc)) if (name !== '_id') setField(result, name, value);
  return result;
}

function insert(request: Request): Doc {
  const { engine, body } = request;
  const docs = docsField(body, 'documents');
  const collection = ensuredCollection(request);
  let n = 0;
  const errors = inBatch(body, docs, (doc) => {
    request.deadline.check();
    engine.writer.insert(collection, identified(doc));
    n++;
  });
  return withErrors({ n }, errors);
}

/** What an update is to do, to which documents. */
interface Work {
  filter: Filter;
  update: Update;
}

/** Changes one stored document. Gives it as it is afterwards, and whether that differs from before. */
export function change(
  { engine, now }: Request,
  collection: Collection,
  { row, filter, update }: Work & { row: Row },
): { after: Doc; isModified: boolean } {
  const position: Position = {};
  filter.matches(row.doc, position);
  const after = update.apply(readDoc(row.bytes), { position, now, isInsert: false });
  const bytes = writeDoc(after);
  const isModified = !bytes.equals(row.bytes);
  if (isModified) engine.writer.replace(collection, { before: row.doc, after, bytes });
  return { after, isModified };
}

/** Inserts the document that nothing matched, and gives it. */
export function upsert({ engine, now }: Request, collection: Collection, { filter, update }: Work): Doc {
  const seed = seedFrom(filter, update.isReplacement);
  const doc = identified(update.apply(seed, { position: {}, now, isInsert: true }));
  engine.writer.insert(collection, doc);
  return doc;
}

/** The collection to be changed; made only for an upsert. */
export function targetOf(request: Request, isUpsert: unknown): Collection | undefined {
  return isTruthy(isUpsert) ? ensuredCollection(request) : collectionOf(request);
}

function update(request: Request): Doc {
  const { body } = request;
  let [n, nModified] = [0, 0];
  const upserted: Doc[] = [];
  const errors = inBatch(body, docsField(body, 'updates'), (statement, index) => {
    const work = readUpdate(statement);
    const collection = targetOf(request, statement.upsert);
    if (!collection) return;
    const rows = matched(request, collection, { ...work, limit: isTruthy(statement.multi) ? 0 : 1 });
    for (const row of rows) {
      const { isModified } = change(request, collection, { ...work, row });
      n++;
      if (isModified) nModified++;
    }
    if (rows.length > 0 || !isTruthy(statement.upsert)) return;
    upserted.push({ index, _id: upsert(request, collection, work)._id });
    n++;
  });
  return withErrors({ n, nModified, ...(upserted.length > 0 && { upserted }) }, errors);
}

function readUpdate(statement: Doc): Work {
  refuseOthers('update.updates', statement, UPDATE_FIELDS);
  if ('sort' in statement)
    throw failedToParse('an update with a sort is not supported by the embedded server');
  const filter = parseFilter(docField(statement, 'q'));
  const update = parseUpdate(statement.u, statement.arrayFilters);
  if (isTruthy(statement.multi) && update.isReplacement)
    throw failedToParse('multi update is not supported for replacement-style update');
  return { filter, update };
}

/** All of them before the first is changed, so that a change cannot bring a document before the reader again. */
export function matched(
  { engine, deadline }: Request,
  collection: Collection,
  query: Omit<Query, 'deadline'>,
): Row[] {
  return [...select(engine.store, collection, { ...query, deadline })];
}

function remove(request: Request): Doc {
  const { body, engine } = request;
  const collection = collectionOf(request);
  let n = 0;
  const errors = inBatch(body, docsField(body, 'deletes'), (statement) => {
    refuseOthers('delete.deletes', statement, DELETE_FIELDS);
    const limit = toNumber(statement.limit);
    if (limit !== 0 && limit !== 1)
      throw failedToParse(`The limit field in delete objects must be 0 or 1. Got ${String(statement.limit)}`);
    const filter = parseFilter(docField(statement, 'q'));
    if (!collection) return;
    for (const row of matched(request, collection, { filter, limit })) {
      engine.writer.remove(collection, row.doc);
      n++;
    }
  });
  return withErrors({ n }, errors);
}

export const WRITE_COMMANDS: Record<string, Command> = {
  insert: { isWrite: true, fields: 'documents ordered bypassDocumentValidation', run: insert },
  update: { isWrite: true, fields: 'updates ordered bypassDocumentValidation', run: update },
  delete: { isWrite: true, fields: 'deletes ordered', run: remove },
};
