import { badValue, MongoError } from './errors.ts';
import type { Filter, Position } from './match.ts';
import { type Doc, isDoc, ownField, setField, show } from './values.ts';

const INDEX = /^(0|[1-9]\d*)$/;
const MAX_PADDING = 1_500_000;

export function isIndex(step: string): boolean {
  return INDEX.test(step);
}

/** The filters of `arrayFilters` by the identifier they speak of. */
export type ArrayFilters = Map<string, Filter>;

export interface Expansion {
  doc: Doc;
  position: Position;
  arrayFilters: ArrayFilters;
}

/** The concrete paths that a path with `$`, `$[]` or `$[id]` stands for in one document. */
export function expandPath(steps: string[], expansion: Expansion): string[][] {
  const at = steps.findIndex((step) => step === '$' || step.startsWith('$['));
  if (at < 0) return [steps];
  const before = steps.slice(0, at);
  const after = steps.slice(at + 1);
  return indexesFor(steps[at] ?? '', before, expansion).flatMap((index) =>
    expandPath([...before, String(index), ...after], expansion),
  );
}

function indexesFor(step: string, before: string[], { doc, position, arrayFilters }: Expansion): number[] {
  if (step === '$') {
    if (position.index === undefined) {
      throw badValue('The positional operator did not find the match needed from the query.');
    }
    return [position.index];
  }
  const array = getPath(doc, before);
  const path = before.join('.');
  if (array === undefined) {
    throw badValue(`The path '${path}' must exist in the document in order to apply array updates.`);
  }
  if (!Array.isArray(array))
    throw badValue(`Cannot apply array updates to non-array element ${path}: ${show(array)}`);
  const name = step.slice(2, -1);
  const filter = arrayFilters.get(name);
  return array.flatMap((element: unknown, index) =>
    name === '' || filter?.matches({ [name]: element }) ? [index] : [],
  );
}

function child(holder: unknown, step: string): unknown {
  if (Array.isArray(holder)) return isIndex(step) ? holder[Number(step)] : undefined;
  return isDoc(holder) ? ownField(holder, step) : undefined;
}

/** The value at a concrete path, arrays crossed by place only. */
export function getPath(doc: Doc, steps: string[]): unknown {
  return steps.reduce<unknown>(child, doc);
}

/** Sets the value at a concrete path, making the documents on the way. @throws MongoError 28 when a value is in the way. */
export function putPath(doc: Doc, steps: string[], value: unknown): void {
  let holder: unknown = doc;
  for (const [n, step] of steps.entries()) {
    const isLast = n === steps.length - 1;
    const found = child(holder, step);
    // A null on the way is a value like any other: nothing can be created inside it.
    const next = isLast ? value : found === undefined ? {} : found;
    if (Array.isArray(holder) && isIndex(step)) putElement(holder, Number(step), next);
    else if (isDoc(holder)) setField(holder, step, next);
    else throw notViable(steps, n, holder);
    holder = next;
  }
}

function notViable(steps: string[], at: number, holder: unknown): MongoError {
  return new MongoError(
    28,
    `Cannot create field '${steps[at]}' in element {${steps[at - 1]}: ${show(holder)}}`,
  );
}

function putElement(array: unknown[], index: number, value: unknown): void {
  if (index - array.length > MAX_PADDING) throw badValue(`can't backfill more than ${MAX_PADDING} elements`);
  while (array.length < index) array.push(null);
  array[index] = value;
}

/** Takes a field away; an element of an array becomes null, so that its neighbours keep their places. */
export function removePath(doc: Doc, steps: string[]): void {
  const holder = getPath(doc, steps.slice(0, -1));
  const last = steps.at(-1) ?? '';
  if (Array.isArray(holder)) {
    if (isIndex(last) && Number(last) < holder.length) holder[Number(last)] = null;
  } else if (isDoc(holder)) delete holder[last];
}
