import { BSONRegExp } from 'bson';
import { compareValues, equalValues } from './compare.ts';
import { badValue } from './errors.ts';
import { bracketOf, encodeValue } from './keys.ts';
import { regexTest } from './regex.ts';
import { type BsonType, type Doc, isDoc, isNumber, toNumber, typeOf } from './values.ts';

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

function isOperatorDoc(value: unknown): boolean {
  return isDoc(value) && (Object.keys(value)[0]?.startsWith('$') ?? false);
}

/** $in: equal to one of the operand's values, or matching one of its regular expressions. */
export function membership(operand: unknown): ValueTest {
  if (!Array.isArray(operand)) throw badValue('$in needs an array');
  if (operand.some(isOperatorDoc)) throw badValue('cannot nest $ under $in');
  const patterns = operand
    .filter((value) => value instanceof BSONRegExp)
    .map((one) => regexTest(one.pattern, one.options));
  const keys = new Set(operand.map((value) => encodeValue(value).toString('latin1')));
  const hasNull = operand.includes(null);
  return (value) => {
    if (value === undefined) return hasNull;
    return keys.has(encodeValue(value).toString('latin1')) || patterns.some((matches) => matches(value));
  };
}

const TYPE_CODES: Record<number, BsonType> = {
  [-1]: 'minKey',
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  13: 'javascript',
  14: 'symbol',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  127: 'maxKey',
};
const TYPE_NAMES = new Set<string>(Object.values(TYPE_CODES));
const NUMBER_TYPES = ['int', 'long', 'double', 'decimal'];

function typeNames(operand: unknown): string[] {
  if (operand === 'number') return NUMBER_TYPES;
  if (typeof operand === 'string') {
    if (!TYPE_NAMES.has(operand)) throw badValue(`Unknown type name alias: ${operand}`);
    return [operand];
  }
  const type = TYPE_CODES[toNumber(operand) ?? 0];
  if (!type) throw badValue(`Invalid numerical type code: ${String(operand)}`);
  return [type];
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
