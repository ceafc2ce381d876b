import { Double, Long } from 'bson';
import { integerValue, type NumberValue, toBigInt, toNumber } from './values.ts';

/** The sum in the wider of both types, an int growing to a long when it must; `undefined` past 64 bits. */
export function add(left: NumberValue, right: NumberValue): NumberValue | undefined {
  if (left instanceof Double || right instanceof Double)
    return new Double((toNumber(left) ?? 0) + (toNumber(right) ?? 0));
  return integerValue(toBigInt(left) + toBigInt(right), left instanceof Long || right instanceof Long);
}

/** The product, by the same rules as `add`. */
export function multiply(left: NumberValue, right: NumberValue): NumberValue | undefined {
  if (left instanceof Double || right instanceof Double)
    return new Double((toNumber(left) ?? 0) * (toNumber(right) ?? 0));
  return integerValue(toBigInt(left) * toBigInt(right), left instanceof Long || right instanceof Long);
}
