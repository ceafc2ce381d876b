import { MongoError } from './errors.ts';
import { isIndex } from './update-path.ts';
import { type Doc, isDoc, ownField } from './values.ts';

/** One entry of an index: the value of each of its fields, null where there is none. */
export interface KeyRow {
  values: unknown[];
  hasAny: boolean;
}

export interface KeyRows {
  rows: KeyRow[];
  /** For each field, whether it crossed an array. */
  multikey: boolean[];
}

type Slot = { value: unknown; found: boolean } | { steps: string[] };
type Reach = { value: unknown; found: boolean } | { array: unknown[]; rest: string[] };

/**
 * What an index over `paths` holds of a document: an array gives one row for each element, an empty one a single
 * `undefined`, which sorts before null. @throws MongoError 171 when two fields cross different arrays.
 */
export function keyRows(paths: string[][], doc: Doc): KeyRows {
  const multikey = paths.map(() => false);
  const rows = expand(
    paths.map((steps) => ({ steps })),
    doc,
    multikey,
  );
  return { rows, multikey };
}

function expand(slots: Slot[], doc: Doc, multikey: boolean[]): KeyRow[] {
  const reached = slots.map((slot) => ('steps' in slot ? reach(doc, slot.steps) : slot));
  const array = sharedArray(reached);
  if (!array) return [rowOf(reached)];
  reached.forEach((one, n) => {
    if ('array' in one) multikey[n] = true;
  });
  const elements = array.length === 0 ? [undefined] : array;
  return elements.flatMap((element) => {
    const inner = reached.map((one) => ('array' in one ? slotFor(one.rest, element) : one));
    return expand(inner, isDoc(element) ? element : {}, multikey);
  });
}

function slotFor(rest: string[], element: unknown): Slot {
  return rest.length === 0 ? { value: element, found: true } : { steps: rest };
}

function rowOf(reached: Reach[]): KeyRow {
  const ends = reached.map((one) => ('value' in one ? one : { value: null, found: false }));
  return { values: ends.map(({ value }) => value), hasAny: ends.some(({ found }) => found) };
}

function sharedArray(reached: Reach[]): unknown[] | undefined {
  const arrays = new Set(reached.flatMap((one) => ('array' in one ? [one.array] : [])));
  if (arrays.size > 1) throw new MongoError(171, 'cannot index parallel arrays');
  return [...arrays][0];
}

/** Walks to the end of the path or to the first array that has to be spread. */
function reach(start: Doc, steps: string[]): Reach {
  let value: unknown = start;
  for (const [n, step] of steps.entries()) {
    if (Array.isArray(value)) {
      if (!isIndex(step) || Number(step) >= value.length) return { array: value, rest: steps.slice(n) };
      value = value[Number(step)];
    } else value = isDoc(value) ? ownField(value, step) : undefined;
  }
  if (Array.isArray(value)) return { array: value, rest: [] };
  return { value: value ?? null, found: value !== undefined };
}
