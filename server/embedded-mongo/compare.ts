import { Int32 } from 'bson';
import { encodeValue } from './keys.ts';
import { bracketOf } from './values.ts';

/** MongoDB's order of two values of any types: negative, zero or positive. Strings go by their UTF-8 bytes. */
export function compareValues(left: unknown, right: unknown): number {
  if (left instanceof Int32 && right instanceof Int32) return left.value - right.value;
  const byType = bracketOf(left) - bracketOf(right);
  return byType !== 0 ? byType : encodeValue(left).compare(encodeValue(right));
}

/** Whether two values are the same to a filter: numbers by value, documents field by field in order. */
export function equalValues(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left === 'string' && typeof right === 'string') return false;
  return compareValues(left, right) === 0;
}
