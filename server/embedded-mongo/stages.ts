import { Int32 } from 'bson';
import { MongoError } from './errors.ts';
import { type Expression, parseExpression } from './expression.ts';
import { parseGroup } from './group.ts';
import { parseFilter } from './parse-filter.ts';
import { type Leaf, parseProjection, setComputed, unknownExpression } from './project.ts';
import { parseSort } from './sort.ts';
import { parseUnwind } from './unwind.ts';
import { type Doc, isDoc, setField, toNumber } from './values.ts';

/** One step of an aggregation, over documents as they come. */
export type Stage = (docs: Iterable<Doc>) => Iterable<Doc>;

function matchStage(spec: unknown): Stage {
  if (!isDoc(spec)) throw new MongoError(15959, 'the match filter must be an expression in an object');
  const filter = parseFilter(spec);
  return function* (docs) {
    for (const doc of docs) if (filter.matches(doc)) yield doc;
  };
}

function computedLeaf(value: unknown): Leaf | undefined {
  const [name, ...others] = isDoc(value) ? Object.keys(value) : [];
  if (isDoc(value) && !name?.startsWith('$')) return undefined;
  if (name && name !== '$literal' && others.length === 0) throw unknownExpression(name);
  return { compute: parseExpression(value) };
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

/** Every stage this server answers, and what reads it. */
export const STAGES = new Map<string, (spec: unknown) => Stage>([
  ['$match', matchStage],
  ['$project', projectStage],
  ['$addFields', addFieldsStage],
  ['$sort', sortStage],
  ['$skip', skipStage],
  ['$limit', limitStage],
  ['$unwind', parseUnwind],
  ['$count', countStage],
  ['$group', parseGroup],
]);
