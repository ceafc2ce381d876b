import { equalValues } from './compare.ts';
import { badValue, failedToParse, typeMismatch } from './errors.ts';
import { elementTest } from './parse-filter.ts';
import { parseSort, sortedBy } from './sort.ts';
import { type Doc, isDoc, isOperators, otherField, show, toNumber, typeOf } from './values.ts';

type ArrayModify = (current: unknown) => unknown;
type ElementKey = (element: unknown) => Buffer;

interface PushPlan {
  each: unknown[];
  position: number | undefined;
  slice: number | undefined;
  sortKey: ElementKey | undefined;
}

/** $push of one value, or of $each with $position, $sort and $slice. */
export function push(operand: unknown, path: string): ArrayModify {
  const plan = readPush(operand);
  return (current) => {
    if (current !== undefined && !Array.isArray(current)) {
      throw badValue(`The field '${path}' must be an array but is of type ${typeOf(current)}`);
    }
    const result: unknown[] = [...(current ?? [])];
    result.splice(plan.position ?? result.length, 0, ...plan.each);
    return sliced(plan.sortKey ? sortedBy(result, plan.sortKey) : result, plan.slice);
  };
}

function readPush(operand: unknown): PushPlan {
  if (!isOperators(operand)) {
    return { each: [operand], position: undefined, slice: undefined, sortKey: undefined };
  }
  const unknown = otherField(operand, '$each $slice $sort $position');
  if (unknown) throw badValue(`Unrecognized clause in $push: ${unknown}`);
  return {
    each: eachOf(operand, '$push'),
    position: integer(operand, '$position'),
    slice: integer(operand, '$slice'),
    sortKey: readSort(operand.$sort),
  };
}

function eachOf(operand: Doc, name: string): unknown[] {
  if (!Array.isArray(operand.$each))
    throw typeMismatch(
      `The argument to $each in ${name} must be an array but it was of type ${typeOf(operand.$each)}`,
    );
  return operand.$each;
}

function integer(operand: Doc, name: string): number | undefined {
  if (!(name in operand)) return undefined;
  const value = toNumber(operand[name]);
  if (value === undefined || !Number.isInteger(value))
    throw badValue(
      `The value for ${name} must be an integer value but was given type: ${typeOf(operand[name])}`,
    );
  return value;
}

function readSort(spec: unknown): ElementKey | undefined {
  if (spec === undefined) return undefined;
  if (isDoc(spec)) {
    const { keyOf } = parseSort(spec);
    return (element) => keyOf(isDoc(element) ? element : {});
  }
  const direction = toNumber(spec);
  if (direction !== 1 && direction !== -1) throw badValue('The $sort element value must be either 1 or -1');
  const { keyOf } = parseSort({ '': spec });
  return (element) => keyOf({ '': Array.isArray(element) ? [element] : element });
}

function sliced(array: unknown[], slice: number | undefined): unknown[] {
  if (slice === undefined) return array;
  if (slice === 0) return [];
  return slice > 0 ? array.slice(0, slice) : array.slice(slice);
}

/** $addToSet of one value or of $each: what is already there is not added again. */
export function addToSet(operand: unknown, path: string): ArrayModify {
  const values = isDoc(operand) && '$each' in operand ? eachOf(operand, '$addToSet') : [operand];
  if (isDoc(operand) && '$each' in operand && Object.keys(operand).length > 1) {
    throw badValue('Found unexpected fields after $each in $addToSet');
  }
  return (current) => {
    if (current !== undefined && !Array.isArray(current)) {
      throw badValue(
        `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeOf(current)}`,
      );
    }
    const set: unknown[] = [...(current ?? [])];
    for (const value of values) if (!set.some((member) => equalValues(member, value))) set.push(value);
    return set;
  };
}

/** $pull by value, by condition, or by the fields of documents. */
export function pull(operand: unknown): ArrayModify {
  const passes = elementTest(operand);
  return (current) => {
    if (current === undefined) return undefined;
    if (!Array.isArray(current)) throw badValue('Cannot apply $pull to a non-array value');
    return current.filter((element) => !passes(element));
  };
}

/** $pop: 1 takes the last element, −1 the first. */
export function pop(operand: unknown, path: string): ArrayModify {
  const end = toNumber(operand);
  if (end !== 1 && end !== -1) throw failedToParse(`$pop expects 1 or -1, found: ${show(operand)}`);
  return (current) => {
    if (current === undefined) return undefined;
    if (!Array.isArray(current)) {
      throw typeMismatch(`Path '${path}' contains an element of non-array type '${typeOf(current)}'`);
    }
    return end === 1 ? current.slice(0, -1) : current.slice(1);
  };
}
