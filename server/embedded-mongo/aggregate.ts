import { MongoError } from './errors.ts';
import { parseCounting } from './group.ts';
import type { Filter } from './match.ts';
import { parseFilter } from './parse-filter.ts';
import { parseSort, type Sort } from './sort.ts';
import { STAGES, type Stage } from './stages.ts';
import { type Doc, isDoc, toNumber } from './values.ts';

/** A pipeline whose beginning the store can answer as a query, and the stages that follow. */
export interface Pipeline {
  filter: Filter;
  sort?: Sort;
  skip: number;
  limit: number;
  /** Set when what follows only counts: the result by the number of documents. */
  counted?: (count: number) => Doc[];
  stages: Stage[];
}

/** @throws MongoError 40324 for an unknown stage, 40323 for one that is not a single field. */
export function parsePipeline(pipeline: unknown): Pipeline {
  if (!Array.isArray(pipeline)) throw new MongoError(14, "'pipeline' option must be specified as an array");
  const specs = pipeline.map(readStage);
  const stages = specs.map(({ name, spec }) => stageOf(name, spec));
  const head: Pipeline = { filter: parseFilter({}), skip: 0, limit: 0, stages: [] };
  const rest = takeHead(head, specs);
  const [next] = rest;
  const counted = rest.length === 1 && next?.name === '$group' ? parseCounting(next.spec) : undefined;
  if (counted) return { ...head, counted };
  return { ...head, stages: stages.slice(specs.length - rest.length) };
}

interface StageSpec {
  name: string;
  spec: unknown;
}

function readStage(stage: unknown): StageSpec {
  const entries = isDoc(stage) ? Object.entries(stage) : [];
  const [first] = entries;
  if (!first || entries.length > 1) {
    throw new MongoError(40323, 'A pipeline stage specification object must contain exactly one field.');
  }
  return { name: first[0], spec: first[1] };
}

function stageOf(name: string, spec: unknown): Stage {
  if (name === '$changeStream')
    throw new MongoError(40573, 'The $changeStream stage is only supported on replica sets');
  const read = STAGES.get(name);
  if (!read) throw new MongoError(40324, `Unrecognized pipeline stage name: '${name}'`);
  return read(spec);
}

/** $match, $sort, $skip and $limit in this order, each at most once, are what a query does. */
function takeHead(head: Pipeline, specs: StageSpec[]): StageSpec[] {
  const rest = [...specs];
  const take = (name: string): unknown => (rest[0]?.name === name ? rest.shift()?.spec : undefined);
  const match = take('$match');
  const sort = take('$sort');
  const skip = take('$skip');
  const limit = take('$limit');
  if (isDoc(match)) head.filter = parseFilter(match);
  if (isDoc(sort)) head.sort = parseSort(sort);
  head.skip = toNumber(skip) ?? 0;
  head.limit = toNumber(limit) ?? 0;
  return rest;
}
