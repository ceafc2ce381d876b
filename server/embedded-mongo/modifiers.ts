import { Double, Int32, Long, Timestamp } from 'bson';
import { addToSet, pop, pull, push } from './array-modifiers.ts';
import { compareValues } from './compare.ts';
import { badValue, typeMismatch } from './errors.ts';
import {
  integerValue,
  isDoc,
  isNumber,
  type NumberValue,
  show,
  toBigInt,
  toNumber,
  typeOf,
} from './values.ts';

/** What a modifier knows besides the value it changes. */
export interface Circumstance {
  isInsert: boolean;
  now: Date;
}

/** Tells a field to disappear. */
export const REMOVED = Symbol('removed');

/** The new value of a field, REMOVED, or `undefined` to leave it as it is. */
export type Modify = (current: unknown, circumstance: Circumstance) => unknown;

type Reader = (operand: unknown, path: string) => Modify;

interface Arithmetic {
  verb: string;
  ofDoubles(left: number, right: number): number;
  ofIntegers(left: bigint, right: bigint): bigint;
}

const ARITHMETIC = {
  $inc: { verb: 'increment', ofDoubles: (a, b) => a + b, ofIntegers: (a, b) => a + b },
  $mul: { verb: 'multiply', ofDoubles: (a, b) => a * b, ofIntegers: (a, b) => a * b },
} satisfies Record<string, Arithmetic>;

/** The result in the wider of both types, an int growing to a long when it must; `undefined` past 64 bits. */
function computed(left: NumberValue, right: NumberValue, by: Arithmetic): NumberValue | undefined {
  if (left instanceof Double || right instanceof Double)
    return new Double(by.ofDoubles(toNumber(left) ?? 0, toNumber(right) ?? 0));
  const isLong = left instanceof Long || right instanceof Long;
  return integerValue(by.ofIntegers(toBigInt(left), toBigInt(right)), isLong);
}

function arithmetic(name: keyof typeof ARITHMETIC): Reader {
  const by: Arithmetic = ARITHMETIC[name];
  return (operand, path) => {
    if (!isNumber(operand))
      throw typeMismatch(`Cannot ${by.verb} with non-numeric argument: {${path}: ${show(operand)}}`);
    return (current) => {
      const left = current === undefined ? new Int32(0) : current;
      if (!isNumber(left)) {
        throw typeMismatch(
          `Cannot apply ${name} to a value of non-numeric type. {${path}: ${show(left)}} has the field of type ${typeOf(left)}`,
        );
      }
      const result = computed(left, operand, by);
      if (!result)
        throw badValue(`Failed to apply ${name} operations to current value (${show(left)}) of '${path}'`);
      return result;
    };
  };
}

/** $min with wanted −1 and $max with wanted 1, by the order of values across types. */
function extreme(wanted: number): Reader {
  return (operand) => (current) =>
    current === undefined || compareValues(operand, current) * wanted > 0 ? operand : undefined;
}

function currentDate(operand: unknown): Modify {
  const type = isDoc(operand) && Object.keys(operand).length === 1 ? operand.$type : operand;
  if (type === 'timestamp') {
    return (_current, { now }) => new Timestamp(new Long(1, Math.floor(now.getTime() / 1000)));
  }
  if (type !== 'date' && typeof operand !== 'boolean') {
    throw badValue("The '$type' string field is required to be 'date' or 'timestamp'");
  }
  return (_current, { now }) => now;
}

function onInsert(operand: unknown): Modify {
  return (_current, { isInsert }) => (isInsert ? operand : undefined);
}

/** Every modifier but $rename, which speaks of two paths. */
export const MODIFIERS = new Map<string, Reader>([
  ['$set', (operand) => () => operand],
  ['$setOnInsert', onInsert],
  ['$unset', () => () => REMOVED],
  ['$inc', arithmetic('$inc')],
  ['$mul', arithmetic('$mul')],
  ['$min', extreme(-1)],
  ['$max', extreme(1)],
  ['$currentDate', currentDate],
  ['$push', push],
  ['$addToSet', addToSet],
  ['$pull', pull],
  ['$pop', pop],
]);
