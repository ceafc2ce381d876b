import { Long } from 'bson';
import { type Pipeline, parsePipeline } from '../aggregate.ts';
import type { Batch } from '../cursors.ts';
import { badValue, failedToParse, MongoError } from '../errors.ts';
import { keyRows } from '../index-keys.ts';
import { rangeOf } from '../indexes.ts';
import { keyText } from '../keys.ts';
import { parseFilter } from '../parse-filter.ts';
import { type Projection, parseProjection, readSlice } from '../project.ts';
import { type Query, type Row, select } from '../query.ts';
import {
  type Command,
  collectionName,
  collectionOf,
  countField,
  docField,
  firstBatch,
  type Request,
  textField,
} from '../request.ts';
import { parseSort } from '../sort.ts';
import { type Doc, isEmpty, toNumber, writeDoc } from '../values.ts';

/** What a find asks the store for. */
export function findQuery(body: Doc, { deadline }: Request): Query {
  const sort = docField(body, 'sort');
  return {
    filter: parseFilter(docField(body, 'filter')),
    sort: isEmpty(sort) ? undefined : parseSort(sort),
    skip: countField(body, 'skip', 0),
    limit: countField(body, 'limit', 0),
    deadline,
  };
}

function rowsOf(request: Request, query: Query): Iterable<Row> {
  const collection = collectionOf(request);
  return collection ? select(request.engine.store, collection, query) : [];
}

function find(request: Request): Batch {
  const { body } = request;
  const projection = docField(body, 'projection');
  const project = isEmpty(projection) ? undefined : parseProjection(projection, readSlice);
  const rows = rowsOf(request, findQuery(body, request));
  return firstBatch(request, output(rows, project), collectionName(request));
}

function* output(rows: Iterable<Row>, project?: Projection): Generator<Buffer> {
  for (const row of rows) yield project ? writeDoc(project(row.doc)) : row.bytes;
}

function getMore({ body, engine, db, now }: Request): Batch {
  const id = body.getMore;
  if (!(id instanceof Long)) throw badValue("BSON field 'getMore' must be a long");
  const size = countField(body, 'batchSize', Number.MAX_SAFE_INTEGER) || Number.MAX_SAFE_INTEGER;
  return engine.cursors.more(id.toString(), {
    ns: `${db}.${textField(body, 'collection')}`,
    size,
    now: now.getTime(),
  });
}

function killCursors({ body, engine }: Request): Doc {
  const ids = Array.isArray(body.cursors) ? body.cursors : [];
  const killed = ids.filter((id) => engine.cursors.kill(String(id)));
  const unknown = ids.filter((id) => !killed.includes(id));
  return { cursorsKilled: killed, cursorsNotFound: unknown, cursorsAlive: [], cursorsUnknown: [] };
}

function aggregate(request: Request): Batch {
  const { body } = request;
  if (typeof body.aggregate !== 'string')
    throw new MongoError(73, 'aggregations over a whole database are not supported by the embedded server');
  if (!('cursor' in body))
    throw failedToParse("The 'cursor' option is required, except for aggregate with the explain argument");
  const pipeline = parsePipeline(body.pipeline);
  return firstBatch(request, aggregated(request, pipeline), body.aggregate);
}

/** How many documents match; of a whole collection without looking at them. */
function countMatching(request: Request, query: Query): number {
  const { filter, skip = 0, limit = 0 } = query;
  const collection = collectionOf(request);
  if (collection && filter.isEmpty) {
    const all = Math.max(0, request.engine.store.docs.count(rangeOf(collection.number)) - skip);
    return limit > 0 ? Math.min(limit, all) : all;
  }
  let count = 0;
  for (const _row of rowsOf(request, query)) count++;
  return count;
}

function* aggregated(request: Request, pipeline: Pipeline): Generator<Buffer> {
  const { stages, counted } = pipeline;
  const query = { ...pipeline, deadline: request.deadline };
  if (counted) return yield* counted(countMatching(request, query)).map(writeDoc);
  const rows = rowsOf(request, query);
  if (stages.length === 0) return yield* output(rows);
  for (const doc of stages.reduce((docs, stage) => stage(docs), decoded(rows))) yield writeDoc(doc);
}

function* decoded(rows: Iterable<Row>): Iterable<Doc> {
  for (const row of rows) yield row.doc;
}

function count(request: Request): Doc {
  const { body, deadline } = request;
  const filter = parseFilter(docField(body, 'query'));
  const limit = Math.abs(toNumber(body.limit) ?? 0);
  const query = { filter, skip: countField(body, 'skip', 0), limit, deadline };
  return { n: countMatching(request, query) };
}

function distinct(request: Request): Doc {
  const { body, deadline } = request;
  const path = textField(body, 'key').split('.');
  const values = new Map<string, unknown>();
  const query = { filter: parseFilter(docField(body, 'query')), deadline };
  for (const row of rowsOf(request, query)) {
    for (const { values: found, hasAny } of keyRows([path], row.doc).rows) {
      const [value] = found;
      if (hasAny && value !== undefined) values.set(keyText(value), value);
    }
  }
  return { values: [...values.values()] };
}

const FIND_FIELDS = 'filter sort projection skip limit batchSize singleBatch noCursorTimeout allowDiskUse';
const AGGREGATE_FIELDS = 'pipeline cursor allowDiskUse bypassDocumentValidation';

export const READ_COMMANDS: Record<string, Command> = {
  find: { isWrite: false, fields: FIND_FIELDS, run: find },
  getMore: { isWrite: false, fields: 'collection batchSize', run: getMore },
  killCursors: { isWrite: false, fields: 'cursors', run: killCursors },
  aggregate: { isWrite: false, fields: AGGREGATE_FIELDS, run: aggregate },
  count: { isWrite: false, fields: 'query skip limit fields', run: count },
  distinct: { isWrite: false, fields: 'key query', run: distinct },
};
