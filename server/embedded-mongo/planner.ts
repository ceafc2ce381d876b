import { BSONRegExp } from 'bson';
import type { Collection, Index, IndexField } from './catalog.ts';
import { equalValues } from './compare.ts';
import { cutKey, numberKey, rangeOf } from './indexes.ts';
import { bracketOf, encodeValue, encodeValues, successor } from './keys.ts';
import type { Conjunct, Filter } from './match.ts';
import type { Sort } from './sort.ts';
import type { Range, Store } from './store.ts';
import { isIndex } from './update-path.ts';
import { typeOf } from './values.ts';

/** How the candidates of a query are read; every one of them is asked the whole filter afterwards. */
export interface Plan {
  stage: 'COLLSCAN' | 'IDHACK' | 'IXSCAN';
  /** Absent when the collection itself, which lies in _id order, is read. */
  index?: Index;
  ranges: Range[];
  isReverse: boolean;
  /** Whether the candidates come in the order of the sort. */
  isSorted: boolean;
}

export interface Question {
  filter: Filter;
  sort?: Sort;
  /** Rows wanted at most, skipped ones included; 0 = all. */
  wanted: number;
}

/** Ranges of one index, and how many of its fields the filter fixes. */
interface Bounds {
  ranges: Range[];
  fixed: number;
  isBounded: boolean;
}

const MAX_POINTS = 1_000;
const COUNTED = 1_000;
const ORDERED_TYPES = new Set([
  'int',
  'long',
  'double',
  'string',
  'date',
  'bool',
  'objectId',
  'binData',
  'timestamp',
]);
const POINT_TYPES = new Set([...ORDERED_TYPES, 'null', 'object', 'minKey', 'maxKey']);

/** The cheapest way to the answer, by counting a beginning of what each index would have to read. */
export function choosePlan(store: Store, collection: Collection, question: Question): Plan {
  const conjuncts = question.filter.conjuncts;
  const byId = idPlan(collection, conjuncts, question);
  if (byId.stage === 'IDHACK') return byId;
  const plans = collection.indexes.flatMap((index) => indexPlan(index, conjuncts, question));
  const costed = [byId, ...plans].map((plan) => ({ plan, cost: costOf(store, plan, question) }));
  return costed.reduce((best, other) => (other.cost < best.cost ? other : best)).plan;
}

function costOf(store: Store, plan: Plan, { sort, wanted }: Question): number {
  const table = plan.index ? store.entries : store.docs;
  let read = 0;
  for (const range of plan.ranges) {
    read += table.count(range, COUNTED);
    if (read >= COUNTED) break;
  }
  const fetch = plan.index ? 1.5 : 1;
  if (!sort) return read * (plan.stage === 'COLLSCAN' ? 2 : fetch);
  if (!plan.isSorted) return read * (plan.stage === 'COLLSCAN' ? 4 : 2 + fetch);
  return (wanted > 0 ? Math.min(read, wanted * 10) : read) * fetch;
}

/** The collection itself is the index on _id; without a bound it is the plain scan. */
function idPlan(collection: Collection, conjuncts: Conjunct[], { sort }: Question): Plan {
  const field: IndexField = { path: '_id', steps: ['_id'], direction: 1 };
  const bounds = boundsOf({ fields: [field], multikey: [false], number: collection.number }, conjuncts);
  const order = orderOf([field], bounds, sort);
  const isPoint = bounds.fixed === 1 && bounds.ranges.length === 1;
  if (!bounds.isBounded) return { stage: 'COLLSCAN', ranges: [rangeOf(collection.number)], ...order };
  return { stage: isPoint ? 'IDHACK' : 'IXSCAN', ranges: bounds.ranges, ...order };
}

function indexPlan(index: Index, conjuncts: Conjunct[], { sort }: Question): Plan[] {
  if (!isComplete(index, conjuncts)) return [];
  const bounds = boundsOf(index, conjuncts);
  const isOrdered = !index.isInexact && !index.multikey.includes(true);
  const order = isOrdered ? orderOf(index.fields, bounds, sort) : { isSorted: false, isReverse: false };
  if (!bounds.isBounded && !order.isSorted) return [];
  return [{ stage: 'IXSCAN', index, ranges: bounds.ranges, ...order }];
}

/** Whether the index holds every document that meets the conditions. */
function isComplete(index: Index, conjuncts: Conjunct[]): boolean {
  if (index.fields.some(({ steps }) => steps.some(isIndex))) return false;
  if (
    index.isSparse &&
    !index.fields.some(({ path }) => conjuncts.some((one) => one.path === path && needsValue(one)))
  )
    return false;
  if (!index.partial) return true;
  const { nodes, conjuncts: asked } = index.partial;
  return asked.length === nodes.length && asked.every((one) => isImplied(one, conjuncts));
}

function needsValue({ op, operand }: Conjunct): boolean {
  if (op === '$exists') return true;
  if (op === '$in') return Array.isArray(operand) && !operand.includes(null);
  return ['$eq', '$gt', '$gte', '$lt', '$lte'].includes(op) && operand !== null;
}

function isImplied(asked: Conjunct, given: Conjunct[]): boolean {
  return given.some((one) => {
    if (one.path !== asked.path) return false;
    if (asked.op === '$exists') return needsValue(one);
    return one.op === asked.op && equalValues(one.operand, asked.operand);
  });
}

type IndexShape = Pick<Index, 'fields' | 'multikey' | 'number'>;

function boundsOf({ fields, multikey, number }: IndexShape, conjuncts: Conjunct[]): Bounds {
  let prefixes = [numberKey(number)];
  let fixed = 0;
  let hasMultikey = false;
  for (const [n, { path, direction }] of fields.entries()) {
    // Two fields that cross the same array may be met by two of its elements, which no single entry holds.
    if (multikey[n] && hasMultikey) break;
    const own = conjuncts.filter((conjunct) => conjunct.path === path);
    const points = pointsOf(own);
    if (!points || points.length * prefixes.length > MAX_POINTS) {
      const span = spanOf(own, multikey[n] === true);
      if (!span) break;
      const ranges = prefixes.map((prefix) => spanRange(prefix, span, direction));
      return { ranges: ranges.filter(({ low, high }) => low.compare(high) < 0), fixed, isBounded: true };
    }
    prefixes = prefixes.flatMap((prefix) =>
      points.map((value) => Buffer.concat([prefix, encodeValues([value], [direction])])),
    );
    hasMultikey ||= multikey[n] === true;
    fixed++;
  }
  const cut = distinct(
    prefixes.map((prefix) => Buffer.concat([prefix.subarray(0, 4), cutKey(prefix.subarray(4))])),
  );
  return {
    ranges: cut.map((prefix) => ({ low: prefix, high: successor(prefix) })),
    fixed,
    isBounded: fixed > 0,
  };
}

function distinct(prefixes: Buffer[]): Buffer[] {
  return [...new Map(prefixes.map((prefix) => [prefix.toString('latin1'), prefix])).values()];
}

/** The values one of which a field must have; `undefined` when the conditions name none. */
function pointsOf(conjuncts: Conjunct[]): unknown[] | undefined {
  const equal = conjuncts.find(({ op, operand }) => op === '$eq' && POINT_TYPES.has(typeOf(operand)));
  if (equal) return [equal.operand];
  for (const { op, operand } of conjuncts) {
    if (op !== '$in' || !Array.isArray(operand)) continue;
    if (operand.every((value) => POINT_TYPES.has(typeOf(value)) && !(value instanceof BSONRegExp)))
      return distinctValues(operand);
  }
  return undefined;
}

function distinctValues(values: unknown[]): unknown[] {
  return [...new Map(values.map((value) => [encodeValue(value).toString('latin1'), value])).values()];
}

interface Span {
  lower: Buffer;
  upper: Buffer;
}

/** The first and the last key prefix between two bounds of one type; of an array only one bound can be believed. */
function spanOf(conjuncts: Conjunct[], isMultikey: boolean): Span | undefined {
  const bounds = conjuncts.filter(
    ({ op, operand }) => ['$gt', '$gte', '$lt', '$lte'].includes(op) && ORDERED_TYPES.has(typeOf(operand)),
  );
  const [first] = bounds;
  if (!first) return undefined;
  const bracket = bracketOf(first.operand);
  const usable = isMultikey ? [first] : bounds.filter(({ operand }) => bracketOf(operand) === bracket);
  const lower = usable.find(({ op }) => op.startsWith('$gt'));
  const upper = usable.find(({ op }) => op.startsWith('$lt'));
  const whole = Buffer.from([bracket]);
  return {
    lower: lower ? encodeValue(lower.operand) : whole,
    upper: upper ? encodeValue(upper.operand) : whole,
  };
}

function spanRange(prefix: Buffer, { lower, upper }: Span, direction: 1 | -1): Range {
  const [from, to] = direction === 1 ? [lower, upper] : [inverted(upper), inverted(lower)];
  const low = Buffer.concat([prefix, from]);
  const high = Buffer.concat([prefix, to]);
  return { low: cutWhole(low), high: successor(cutWhole(high)) };
}

function cutWhole(key: Buffer): Buffer {
  return Buffer.concat([key.subarray(0, 4), cutKey(key.subarray(4))]);
}

function inverted(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => 255 - byte));
}

/** Whether reading the one range forwards or backwards gives the sort; fields fixed to one value do not disturb it. */
function orderOf(
  fields: IndexField[],
  bounds: Bounds,
  sort: Sort | undefined,
): Pick<Plan, 'isSorted' | 'isReverse'> {
  if (!sort || bounds.ranges.length !== 1) return { isSorted: false, isReverse: false };
  const fixed = new Set(fields.slice(0, bounds.fixed).map(({ path }) => path));
  const wanted = sort.fields.filter(({ path }) => !fixed.has(path));
  const given = fields.slice(bounds.fixed);
  if (wanted.length > given.length) return { isSorted: false, isReverse: false };
  const turns = wanted.map(({ path, direction }, n) =>
    given[n]?.path === path ? direction * (given[n]?.direction ?? 0) : 0,
  );
  const isSorted = turns.every((turn) => turn !== 0 && turn === turns[0]);
  return { isSorted, isReverse: isSorted && turns[0] === -1 };
}
