import { type Bounds, boundsOf } from './bounds.ts';
import type { Collection, Index, IndexField } from './catalog.ts';
import { equalValues } from './compare.ts';
import { rangeOf } from './indexes.ts';
import type { Conjunct, Filter } from './match.ts';
import type { Sort } from './sort.ts';
import type { Range, Store, Table } from './store.ts';
import { isIndex } from './update-path.ts';

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

const SIZES = [1, 4, 16, 64, 256, 1_024, 4_096];
const LARGEST = 16_384;
const PROBED_RANGES = 8;

/** The cheapest way to the answer, by how much each index would have to read. */
export function choosePlan(store: Store, collection: Collection, question: Question): Plan {
  const conjuncts = question.filter.conjuncts;
  const byId = idPlan(collection, conjuncts, question);
  if (byId.stage === 'IDHACK') return byId;
  const plans = collection.indexes.flatMap((index) => indexPlan(index, conjuncts, question));
  const best = { plan: byId, cost: Number.POSITIVE_INFINITY };
  // The collection comes last: it takes longest to probe, and an index that is good enough spares that.
  for (const plan of plans.length === 0 ? [] : [...plans, byId]) {
    const cost = costOf(store, plan, { ...question, enough: best.cost });
    if (cost < best.cost) Object.assign(best, { plan, cost });
  }
  return best.plan;
}

/** What reading a plan's ranges costs; no more is probed than tells whether that is `enough` to leave the plan. */
function costOf(store: Store, plan: Plan, { sort, wanted, enough }: Question & { enough: number }): number {
  const stopsAfter = sort && plan.isSorted && wanted > 0 ? wanted * 10 : Number.POSITIVE_INFINITY;
  const size = sizeOf(plan.index ? store.entries : store.docs, plan.ranges, Math.min(enough, stopsAfter));
  const read = Math.min(size, stopsAfter);
  const fetch = plan.index ? 1.5 : 1;
  if (!sort) return read * (plan.stage === 'COLLSCAN' ? 2 : fetch);
  return read * (plan.isSorted ? fetch : plan.stage === 'COLLSCAN' ? 4 : 2 + fetch);
}

/** About how many keys lie in the ranges, to the next power of four; of many ranges the first few speak for all. */
function sizeOf(table: Table, ranges: Range[], enough: number): number {
  const probed = ranges.slice(0, PROBED_RANGES);
  const factor = ranges.length / Math.max(1, probed.length);
  let sum = 0;
  for (const range of probed)
    sum += SIZES.find((size) => sum + size >= enough || !table.hasMoreThan(range, size)) ?? LARGEST;
  return sum * factor;
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
