import { Int32, Long } from 'bson';
import { MongoError } from './errors.ts';
import { type Expression, parseExpression } from './expression.ts';
import { countNames, parseGroup } from './group.ts';
import { type Filter, parseFilter } from './match.ts';
import { valueAt } from './path.ts';
import { type Leaf, parseProjection, setComputed } from './project.ts';
import { parseSort, type Sort } from './sort.ts';
import { type Doc, isDoc, isNumber, isTruthy, setField, toNumber } from './values.ts';

type Stage = (docs: Iterable<Doc>) => Iterable<Doc>;

/** A pipeline whose beginning the store can answer as a query, and the stages that follow. */
export interface Pipeline {
  filter: Filter;
  sort?: Sort;
  skip: number;
  limit: number;
  /** Set when what follows only counts: the _id of the one result and the names of its counts. */
  counts?: { id: unknown; names: string[] };
  stages: Stage[];
}

const STAGES: Record<string, (spec: unknown) => Stage> = {
  $match: matchStage,
  $project: projectStage,
  $addFields: addFieldsStage,
  $sort: sortStage,
  $skip: skipStage,
  $limit: limitStage,
  $unwind: unwindStage,
  $count: countStage,
  $group: parseGroup,
};

/** @throws MongoError 40324 for an unknown stage, 40323 for one that is not a single field. */
export function parsePipeline(pipeline: unknown): Pipeline {
  if (!Array.isArray(pipeline)) throw new MongoError(14, "'pipeline' option must be specified as an array");
  const specs = pipeline.map(readStage);
  const stages = specs.map(({ name, spec }) => stageOf(name, spec));
  const head: Pipeline = { filter: parseFilter({}), skip: 0, limit: 0, stages: [] };
  const rest = takeHead(head, specs);
  const [next] = rest;
  const counts = rest.length === 1 && next?.name === '$group' ? countNames(next.spec) : undefined;
  if (counts) return { ...head, counts };
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
  const read = STAGES[name];
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

function matchStage(spec: unknown): Stage {
  if (!isDoc(spec)) throw new MongoError(15959, 'the match filter must be an expression in an object');
  const filter = parseFilter(spec);
  return function* (docs) {
    for (const doc of docs) if (filter.matches(doc)) yield doc;
  };
}

function computedLeaf(value: unknown): Leaf | undefined {
  const isNested = isDoc(value) && !Object.keys(value)[0]?.startsWith('$');
  return isNested ? undefined : { compute: parseExpression(value) };
}

function projectStage(spec: unknown): Stage {
  if (!isDoc(spec)) throw new MongoError(15969, '$project specification must be an object');
  if (Object.keys(spec).length === 0)
    throw new MongoError(51272, '$project specification must have at least one field');
  const project = parseProjection(spec, computedLeaf);
  return function* (docs) {
    for (const doc of docs) yield project(doc);
  };
}

function addFieldsStage(spec: unknown): Stage {
  if (!isDoc(spec) || Object.keys(spec).length === 0) {
    throw new MongoError(40272, '$addFields specification stage must be an object with at least one field');
  }
  const fields = addedFields(spec, []);
  return function* (docs) {
    for (const doc of docs) {
      const result = { ...doc };
      for (const { steps, compute } of fields) setComputed(result, steps, compute(doc));
      yield result;
    }
  };
}

function addedFields(spec: Doc, before: string[]): { steps: string[]; compute: Expression }[] {
  return Object.entries(spec).flatMap(([name, value]) => {
    if (name === '' || name.startsWith('$'))
      throw new MongoError(16410, `FieldPath field names may not start with '$': '${name}'`);
    const steps = [...before, ...name.split('.')];
    const isNested = isDoc(value) && Object.keys(value).length > 0 && !Object.keys(value)[0]?.startsWith('$');
    return isNested ? addedFields(value, steps) : [{ steps, compute: parseExpression(value) }];
  });
}

function sortStage(spec: unknown): Stage {
  if (!isDoc(spec)) throw new MongoError(15973, 'the $sort key specification must be an object');
  if (Object.keys(spec).length === 0)
    throw new MongoError(15976, '$sort stage must have at least one sort key');
  const { keyOf } = parseSort(spec);
  return function* (docs) {
    const keyed = [...docs].map((doc) => ({ doc, key: keyOf(doc) }));
    for (const { doc } of keyed.sort((a, b) => a.key.compare(b.key))) yield doc;
  };
}

function wholeNumber(spec: unknown): number | undefined {
  const number = toNumber(spec);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

function skipStage(spec: unknown): Stage {
  const skip = wholeNumber(spec);
  if (skip === undefined)
    throw new MongoError(5107200, 'invalid argument to $skip stage: Expected a non-negative number');
  return function* (docs) {
    let seen = 0;
    for (const doc of docs) if (++seen > skip) yield doc;
  };
}

function limitStage(spec: unknown): Stage {
  const limit = wholeNumber(spec);
  if (limit === undefined)
    throw new MongoError(5107201, 'invalid argument to $limit stage: Expected a non-negative number');
  if (limit === 0) throw new MongoError(15958, 'the limit must be positive');
  return function* (docs) {
    let seen = 0;
    for (const doc of docs) {
      yield doc;
      if (++seen === limit) return;
    }
  };
}

function countStage(spec: unknown): Stage {
  if (typeof spec !== 'string' || spec === '')
    throw new MongoError(40156, 'the count field must be a non-empty string');
  if (spec.startsWith('$') || spec.includes('.'))
    throw new MongoError(40158, "the count field cannot be a $-prefixed path or contain '.'");
  return function* (docs) {
    let count = 0;
    for (const _doc of docs) count++;
    if (count > 0) yield setCount(spec, count);
  };
}

function setCount(name: string, count: number): Doc {
  const doc: Doc = {};
  setField(doc, name, new Int32(count));
  return doc;
}

interface Unwind {
  steps: string[];
  indexSteps: string[] | undefined;
  keepsEmpty: boolean;
}

function readUnwind(spec: unknown): Unwind {
  const options: Doc = isDoc(spec) ? spec : { path: spec };
  const unknown = Object.keys(options).find(
    (name) => !['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'].includes(name),
  );
  if (unknown) throw new MongoError(28811, `unrecognized option to $unwind stage: ${unknown}`);
  const { path, includeArrayIndex: index, preserveNullAndEmptyArrays: keeps } = options;
  if (typeof path !== 'string' || path === '')
    throw new MongoError(28808, 'expected a string as the path for $unwind stage');
  if (!path.startsWith('$'))
    throw new MongoError(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  if (keeps !== undefined && typeof keeps !== 'boolean')
    throw new MongoError(28809, 'expected a boolean for preserveNullAndEmptyArrays');
  if (index !== undefined && (typeof index !== 'string' || index === '' || index.startsWith('$'))) {
    throw new MongoError(28810, 'expected a non-empty string for includeArrayIndex');
  }
  return { steps: path.slice(1).split('.'), indexSteps: index?.split('.'), keepsEmpty: keeps ?? false };
}

function unwindStage(spec: unknown): Stage {
  const unwind = readUnwind(spec);
  return function* (docs) {
    for (const doc of docs) yield* unwound(doc, unwind);
  };
}

function* unwound(doc: Doc, { steps, indexSteps, keepsEmpty }: Unwind): Generator<Doc> {
  const value = plainValueAt(doc, steps);
  const result = (element: unknown, index: number | null): Doc => {
    const copy = { ...doc };
    setComputed(copy, steps, element);
    if (indexSteps) setComputed(copy, indexSteps, index === null ? null : Long.fromNumber(index));
    return copy;
  };
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield result(element, index);
    if (value.length === 0 && keepsEmpty) yield result(undefined, null);
  } else if (value !== undefined && value !== null) yield result(value, null);
  else if (keepsEmpty) yield indexSteps ? result(value, null) : doc;
}

/** $unwind looks through documents only, not into arrays on the way. */
function plainValueAt(doc: Doc, steps: string[]): unknown {
  const holder = steps
    .slice(0, -1)
    .reduce<unknown>((value, step) => (isDoc(value) ? valueAt(value, [step]) : undefined), doc);
  return isDoc(holder) ? valueAt(holder, steps.slice(-1)) : undefined;
}

/** The one result of a pipeline that only counts; none when there was nothing to count. */
export function countResult({ id, names }: { id: unknown; names: string[] }, count: number): Doc[] {
  if (count === 0) return [];
  const result: Doc = { _id: isNumber(id) || isTruthy(id) ? id : null };
  for (const name of names) setField(result, name, new Int32(count));
  return [result];
}
