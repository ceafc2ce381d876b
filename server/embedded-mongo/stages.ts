import { Int32 } from 'bson';
import { MongoError } from './errors.ts';
import { type Expression, parseExpression } from './expression.ts';
import { parseGroup } from './group.ts';
import { parseFilter } from './parse-filter.ts';
import { type Leaf, parseProjection, setComputed, unknownExpression } from './project.ts';
import { parseSort, sortedBy } from './sort.ts';
import { parseUnwind } from './unwind.ts';
import { type Doc, isDoc, isEmpty, isOperators, setField, toNumber } from './values.ts';

/** One step of an aggregation, over documents as they come. */
export type Stage = (docs: Iterable<Doc>) => Iterable<Doc>;

/** A stage that makes of each document what `change` gives, one after the other. */
function eachDoc(change: (doc: Doc) => Iterable<Doc>): Stage {
  return function* (docs) {
    for (const doc of docs) yield* change(doc);
  };
}

function matchStage(spec: unknown): Stage {
  if (!isDoc(spec)) throw new MongoError(15959, 'the match filter must be an expression in an object');
  const filter = parseFilter(spec);
  return eachDoc((doc) => (filter.matches(doc) ? [doc] : []));
}

function computedLeaf(value: unknown): Leaf | undefined {
  const [name, ...others] = isDoc(value) ? Object.keys(value) : [];
  if (isDoc(value) && !isOperators(value)) return undefined;
  if (name && name !== '$literal' && others.length === 0) throw unknownExpression(name);
  return { compute: parseExpression(value) };
}

function projectStage(spec: unknown): Stage {
  if (!isDoc(spec)) throw new MongoError(15969, '$project specification must be an object');
  if (isEmpty(spec)) throw new MongoError(51272, '$project specification must have at least one field');
  const project = parseProjection(spec, computedLeaf);
  return eachDoc((doc) => [project(doc)]);
}

function addFieldsStage(spec: unknown): Stage {
  if (!isDoc(spec) || isEmpty(spec)) {
    throw new MongoError(40272, '$addFields specification stage must be an object with at least one field');
  }
  const fields = addedFields(spec, []);
  return eachDoc((doc) => {
    const result = { ...doc };
    for (const { steps, compute } of fields) setComputed(result, steps, compute(doc));
    return [result];
  });
}

function addedFields(spec: Doc, before: string[]): { steps: string[]; compute: Expression }[] {
  return Object.entries(spec).flatMap(([name, value]) => {
    if (name === '' || name.startsWith('$'))
      throw new MongoError(16410, `FieldPath field names may not start with '$': '${name}'`);
    const steps = [...before, ...name.split('.')];
    const isNested = isDoc(value) && !isEmpty(value) && !isOperators(value);
    return isNested ? addedFields(value, steps) : [{ steps, compute: parseExpression(value) }];
  });
}

function sortStage(spec: unknown): Stage {
  if (!isDoc(spec)) throw new MongoError(15973, 'the $sort key specification must be an object');
  if (isEmpty(spec)) throw new MongoError(15976, '$sort stage must have at least one sort key');
  const { keyOf } = parseSort(spec);
  return (docs) => sortedBy(docs, keyOf);
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
    const result: Doc = {};
    setField(result, spec, new Int32(count));
    if (count > 0) yield result;
  };
}

/** Every stage this server answers, and what reads it. */
export const STAGES = new Map<string, (spec: unknown) => Stage>([
  ['$match', matchStage],
  ['$project', projectStage],
  ['$addFields', addFieldsStage],
  ['$sort', sortStage],
  ['$skip', skipStage],
  ['$limit', limitStage],
  ['$unwind', (spec) => eachDoc(parseUnwind(spec))],
  ['$count', countStage],
  ['$group', parseGroup],
]);
