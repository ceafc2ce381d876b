import { ObjectId } from 'bson';
import type { Collection } from '../catalog.ts';
import { failedToParse, MongoError } from '../errors.ts';
import type { Filter, Position } from '../match.ts';
import { parseFilter } from '../parse-filter.ts';
import { type Query, type Row, select } from '../query.ts';
import {
  type Command,
  collectionName,
  collectionOf,
  docField,
  docsField,
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
  const { engine, db, body } = request;
  const docs = docsField(body, 'documents');
  const collection = engine.catalog.ensure(db, collectionName(body, 'insert'));
  let n = 0;
  const errors = inBatch(body, docs, (doc) => {
    request.deadline.check();
    engine.writer.insert(collection, identified(doc));
    n++;
  });
  return withErrors({ n }, errors);
}

/** Changes one stored document. Gives it as it is afterwards, and whether that differs from before. */
function change(
  { engine, now }: Request,
  collection: Collection,
  work: { row: Row; filter: Filter; update: Update },
): { after: Doc; isModified: boolean } {
  const position: Position = {};
  work.filter.matches(work.row.doc, position);
  const after = work.update.apply(readDoc(work.row.bytes), { position, now, isInsert: false });
  const bytes = writeDoc(after);
  if (bytes.equals(work.row.bytes)) return { after, isModified: false };
  engine.writer.replace(collection, { before: work.row.doc, after, bytes });
  return { after, isModified: true };
}

function upsert(
  { engine, now }: Request,
  collection: Collection,
  { filter, update }: { filter: Filter; update: Update },
): Doc {
  const seed = seedFrom(filter, update.isReplacement);
  const doc = identified(update.apply(seed, { position: {}, now, isInsert: true }));
  engine.writer.insert(collection, doc);
  return doc;
}

function update(request: Request): Doc {
  const { body } = request;
  let n = 0;
  let nModified = 0;
  const upserted: Doc[] = [];
  const errors = inBatch(body, docsField(body, 'updates'), (statement, index) => {
    const result = updateOne(request, statement, (isModified) => {
      n++;
      if (isModified) nModified++;
    });
    if (!result) return;
    n++;
    upserted.push({ index, _id: result._id });
  });
  const reply: Doc = { n, nModified };
  return withErrors(upserted.length === 0 ? reply : { ...reply, upserted }, errors);
}

/** One statement of an update; tells of each match, and gives the document that was upserted. */
function updateOne(
  request: Request,
  statement: Doc,
  onMatch: (isModified: boolean) => void,
): Doc | undefined {
  refuseOthers('update.updates', statement, UPDATE_FIELDS);
  if ('sort' in statement)
    throw failedToParse('an update with a sort is not supported by the embedded server');
  const { engine, db, body } = request;
  const filter = parseFilter(docField(statement, 'q'));
  const parsed = parseUpdate(statement.u, statement.arrayFilters);
  const isMulti = isTruthy(statement.multi);
  if (isMulti && parsed.isReplacement)
    throw failedToParse('multi update is not supported for replacement-style update');
  const collection = collectionOf(request);
  const rows = collection ? matched(request, collection, { filter, limit: isMulti ? 0 : 1 }) : [];
  for (const row of rows)
    if (collection) onMatch(change(request, collection, { row, filter, update: parsed }).isModified);
  if (rows.length > 0 || !isTruthy(statement.upsert)) return undefined;
  return upsert(request, engine.catalog.ensure(db, collectionName(body, 'update')), {
    filter,
    update: parsed,
  });
}

/** All of them before the first is changed, so that a change cannot bring a document before the reader again. */
function matched(
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

export { change, matched, upsert };
