import { BSONRegExp } from 'bson';
import { compareValues, equalValues } from './compare.ts';
import { badValue } from './errors.ts';
import { keyText } from './keys.ts';
import { regexTest } from './regex.ts';
import { bracketOf, type Doc, isNumber, isOperators, toNumber, typeNamed, typeOf } from './values.ts';

export type ValueTest = (value: unknown) => boolean;

const isNaNValue: ValueTest = (value) => isNumber(value) && Number.isNaN(toNumber(value));

export function equality(operand: unknown): ValueTest {
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand === 'string') return (value) => value === operand;
  const bracket = bracketOf(operand);
  return (value) => value !== undefined && bracketOf(value) === bracket && equalValues(value, operand);
}

const ORDERED: Record<string, { passes(order: number): boolean; orEqual: boolean }> = {
  $gt: { passes: (order) => order > 0, orEqual: false },
  $gte: { passes: (order) => order >= 0, orEqual: true },
  $lt: { passes: (order) => order < 0, orEqual: false },
  $lte: { passes: (order) => order <= 0, orEqual: true },
};

/** $gt, $gte, $lt, $lte: only values of the operand's own type count; null stands for missing, NaN equals itself alone. */
export function comparison(name: string, operand: unknown): ValueTest {
  const rule = ORDERED[name];
  if (!rule) throw badValue(`unknown operator: ${name}`);
  if (operand instanceof BSONRegExp)
    throw badValue(`Can't have RegEx as arg to predicate over field with ${name}`);
  if (operand === null || isNaNValue(operand)) return rule.orEqual ? equality(operand) : () => false;
  const bracket = bracketOf(operand);
  const isKeyLimit = bracket === 1 || bracket === 127;
  return (value) => {
    if (value === undefined && !isKeyLimit) return false;
    if (!isKeyLimit && (bracketOf(value) !== bracket || isNaNValue(value))) return false;
    return rule.passes(compareValues(value, operand));
  };
}

/** $in: equal to one of the operand's values, or matching one of its regular expressions. */
export function membership(operand: unknown): ValueTest {
  if (!Array.isArray(operand)) throw badValue('$in needs an array');
  if (operand.some(isOperators)) throw badValue('cannot nest $ under $in');
  const patterns = operand
    .filter((value) => value instanceof BSONRegExp)
    .map((one) => regexTest(one.pattern, one.options));
  const keys = new Set(operand.map(keyText));
  const hasNull = operand.includes(null);
  return (value) => {
    if (value === undefined) return hasNull;
    return keys.has(keyText(value)) || patterns.some((matches) => matches(value));
  };
}

const NUMBER_TYPES = ['int', 'long', 'double', 'decimal'];

function typeNames(operand: unknown): string[] {
  if (operand === 'number') return NUMBER_TYPES;
  const name = typeNamed(operand);
  if (!name) throw badValue(`Unknown type name alias or numerical type code: ${String(operand)}`);
  return [name];
}

/** $type: one alias or number of a type, or several of them. */
export function typeIs(operand: unknown): ValueTest {
  const names = new Set((Array.isArray(operand) ? operand : [operand]).flatMap(typeNames));
  return (value) => value !== undefined && names.has(typeOf(value));
}

/** $size: an array of exactly so many elements. */
export function sizeIs(operand: unknown): ValueTest {
  const size = toNumber(operand);
  if (size === undefined || !Number.isInteger(size) || size < 0) {
    throw badValue('Failed to parse $size. Expected a non-negative integer');
  }
  return (value) => Array.isArray(value) && value.length === size;
}

/** $regex with the $options beside it. */
export function regexIs(operand: unknown, siblings: Doc): ValueTest {
  const options = siblings.$options;
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string');
  if (operand instanceof BSONRegExp) {
    if (options !== undefined && operand.options !== '')
      throw badValue('options set in both $regex and $options');
    return regexTest(operand.pattern, options ?? operand.options);
  }
  if (typeof operand !== 'string') throw badValue('$regex has to be a string');
  return regexTest(operand, [...(options ?? '')].sort().join(''));
}
