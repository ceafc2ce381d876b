import { compareValues } from './compare.ts';
import { MongoError } from './errors.ts';
import { keyRows } from './index-keys.ts';
import { encodeValues } from './keys.ts';
import { type Doc, toNumber } from './values.ts';

export interface Sort {
  fields: { path: string; direction: 1 | -1 }[];
  /** The bytes by which a document takes its place. */
  keyOf(doc: Doc): Buffer;
}

/** @throws MongoError 15975 or 2 for a direction other than 1 and −1. */
export function parseSort(spec: Doc): Sort {
  const fields = Object.entries(spec).map(([path, value]) => {
    const direction = toNumber(value);
    if (direction !== 1 && direction !== -1)
      throw new MongoError(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    return { path, direction } as const;
  });
  const paths = fields.map(({ path }) => path.split('.'));
  const directions = fields.map(({ direction }) => direction);
  return { fields, keyOf: (doc) => sortKey(doc, paths, directions) };
}

/** Of an array the smallest element counts in an ascending sort, the largest in a descending one. */
function sortKey(doc: Doc, paths: string[][], directions: (1 | -1)[]): Buffer {
  const values = paths.map((path, n) => {
    const candidates = keyRows([path], doc).rows.map((row) => row.values[0]);
    return candidates.reduce((best, value) =>
      compareValues(value, best) * (directions[n] ?? 1) < 0 ? value : best,
    );
  });
  return encodeValues(values, directions);
}

/** The values in the order of their keys; equal ones keep their places. */
export function sortedBy<T>(values: Iterable<T>, keyOf: (value: T) => Buffer): T[] {
  const keyed = Array.from(values, (value) => ({ value, key: keyOf(value) }));
  return keyed.sort((a, b) => a.key.compare(b.key)).map(({ value }) => value);
}
