import { parsePipeline } from '../aggregate.ts';
import { MongoError } from '../errors.ts';
import { ID_INDEX } from '../index-spec.ts';
import { parseFilter } from '../parse-filter.ts';
import type { Plan } from '../planner.ts';
import { planFor, type Query, select } from '../query.ts';
import { type Command, collectionName, docField, type Request } from '../request.ts';
import type { Doc } from '../values.ts';
import { findQuery } from './read.ts';

function queryOf(name: string, inner: Doc, request: Request): Query {
  if (name === 'find') return findQuery(inner, request);
  if (name === 'count') return { filter: parseFilter(docField(inner, 'query')), deadline: request.deadline };
  if (name === 'aggregate') return { ...parsePipeline(inner.pipeline), deadline: request.deadline };
  throw new MongoError(59, `Explain failed due to unknown command: ${name}`);
}

function describe({ stage, index, isReverse, isSorted }: Plan, query: Query): Doc {
  const inputStage = {
    stage,
    indexName: index?.name ?? ID_INDEX.name,
    keyPattern: index?.spec.key ?? ID_INDEX.key,
    isMultiKey: index?.multikey.includes(true) ?? false,
    direction: isReverse ? 'backward' : 'forward',
  };
  const read = stage === 'IXSCAN' ? { stage: 'FETCH', inputStage } : { stage };
  return query.sort && !isSorted ? { stage: 'SORT', inputStage: read } : read;
}

/** The plan by name, and with executionStats how many documents it gave. */
function explain(request: Request): Doc {
  const { engine, db, body } = request;
  const inner = docField(body, 'explain');
  const [name = ''] = Object.keys(inner);
  const query = queryOf(name, inner, request);
  const ns = `${db}.${collectionName({ body: inner, name })}`;
  const collection = engine.catalog.find(ns);
  const winningPlan = collection
    ? describe(planFor(engine.store, collection, query), query)
    : { stage: 'EOF' };
  const answer: Doc = { queryPlanner: { namespace: ns, winningPlan } };
  if (body.verbosity === 'queryPlanner') return answer;
  const nReturned = collection ? [...select(engine.store, collection, query)].length : 0;
  return { ...answer, executionStats: { executionSuccess: true, nReturned } };
}

export const EXPLAIN_COMMANDS: Record<string, Command> = {
  explain: { isWrite: false, fields: 'verbosity', run: explain },
};
