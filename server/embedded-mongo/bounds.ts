import type { Index } from './catalog.ts';
import { cutKey, numberKey } from './indexes.ts';
import { distinctValues, encodeValue, encodeValues, successor } from './keys.ts';
import type { Conjunct } from './match.ts';
import type { Range } from './store.ts';
import { bracketOf, typeOf } from './values.ts';

/** Ranges of one index, and how many of its fields the filter fixes. */
export interface Bounds {
  ranges: Range[];
  fixed: number;
  isBounded: boolean;
}

const MAX_POINTS = 1_000;
const ORDERED_TYPES = 'int long double string date bool objectId binData timestamp'.split(' ');
const POINT_TYPES = [...ORDERED_TYPES, 'null', 'object', 'minKey', 'maxKey'];

/** An index, or the collection itself as the index on _id. */
export type IndexShape = Pick<Index, 'fields' | 'multikey' | 'number'>;

/** The ranges of an index that hold every document which meets the conditions. */
export function boundsOf({ fields, multikey, number }: IndexShape, conjuncts: Conjunct[]): Bounds {
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
  const cut = distinct(prefixes.map(cutWhole));
  return {
    ranges: cut.map((prefix) => ({ low: prefix, high: successor(prefix) })),
    fixed,
    isBounded: fixed > 0,
  };
}

function distinct(prefixes: Buffer[]): Buffer[] {
  const unique = new Map(prefixes.map((prefix) => [prefix.toString('latin1'), prefix]));
  return [...unique.values()].sort((a, b) => a.compare(b));
}

/** The values one of which a field must have; `undefined` when the conditions name none. */
function pointsOf(conjuncts: Conjunct[]): unknown[] | undefined {
  const equal = conjuncts.find(({ op, operand }) => op === '$eq' && POINT_TYPES.includes(typeOf(operand)));
  if (equal) return [equal.operand];
  for (const { op, operand } of conjuncts) {
    if (op !== '$in' || !Array.isArray(operand)) continue;
    if (operand.every((value) => POINT_TYPES.includes(typeOf(value)))) return distinctValues(operand);
  }
  return undefined;
}

interface Span {
  lower: Buffer;
  upper: Buffer;
}

/** The first and the last key prefix between two bounds of one type; of an array only one bound can be believed. */
function spanOf(conjuncts: Conjunct[], isMultikey: boolean): Span | undefined {
  const bounds = conjuncts.filter(
    ({ op, operand }) =>
      ['$gt', '$gte', '$lt', '$lte'].includes(op) && ORDERED_TYPES.includes(typeOf(operand)),
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
