import { Int32, Long, Timestamp } from 'bson';
import { add, multiply } from './arithmetic.ts';
import { addToSet, pop, pull, push } from './array-modifiers.ts';
import { compareValues } from './compare.ts';
import { badValue, typeMismatch } from './errors.ts';
import { isDoc, isNumber, type NumberValue, show, typeOf } from './values.ts';

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

function arithmetic(
  name: string,
  apply: (left: NumberValue, right: NumberValue) => NumberValue | undefined,
): Reader {
  const verb = name === '$inc' ? 'increment' : 'multiply';
  return (operand, path) => {
    if (!isNumber(operand))
      throw typeMismatch(`Cannot ${verb} with non-numeric argument: {${path}: ${show(operand)}}`);
    return (current) => {
      const left = current ?? (current === null ? null : new Int32(0));
      if (!isNumber(left)) {
        throw typeMismatch(
          `Cannot apply ${name} to a value of non-numeric type. {${path}: ${show(left)}} has the field of type ${typeOf(left)}`,
        );
      }
      const result = apply(left, operand);
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
  ['$inc', arithmetic('$inc', add)],
  ['$mul', arithmetic('$mul', multiply)],
  ['$min', extreme(-1)],
  ['$max', extreme(1)],
  ['$currentDate', currentDate],
  ['$push', push],
  ['$addToSet', addToSet],
  ['$pull', pull],
  ['$pop', pop],
]);
