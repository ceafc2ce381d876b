import { type Doc, isDoc, ownField } from './values.ts';

/** What an operator is asked at the end of a path; `index` is the element's place in the outermost array crossed. */
export type LeafTest = (value: unknown, index: number | undefined) => boolean;

export interface LeafWalk {
  path: string[];
  /** Whether an array at the end of the path also offers its elements, one by one, before itself. */
  spread: boolean;
  test: LeafTest;
}

/**
 * Whether any value that `path` reaches passes the test. Arrays on the way are crossed through their documents and, for
 * a numeric component, by place; a path that ends nowhere offers `undefined`, but an array without documents offers nothing.
 */
export function anyLeaf(doc: Doc, walk: LeafWalk): boolean {
  return fromDoc(doc, 0, walk);
}

function fromDoc(doc: Doc, at: number, walk: LeafWalk): boolean {
  const value = ownField(doc, walk.path[at] ?? '');
  if (Array.isArray(value)) return fromArray(value, at + 1, walk);
  if (at + 1 === walk.path.length) return walk.test(value, undefined);
  return isDoc(value) ? fromDoc(value, at + 1, walk) : walk.test(undefined, undefined);
}

function fromArray(array: unknown[], at: number, walk: LeafWalk): boolean {
  if (at < walk.path.length) return array.some((element, index) => fromElement(element, at, { walk, index }));
  if (walk.spread && array.some((element, index) => walk.test(element, index))) return true;
  return walk.test(array, undefined);
}

/** An element is crossed as a document first, then by its place; only the first way counts as crossing the array. */
function fromElement(
  element: unknown,
  at: number,
  { walk, index }: { walk: LeafWalk; index: number },
): boolean {
  if (isDoc(element) && fromDoc(element, at, { ...walk, test: (value) => walk.test(value, index) }))
    return true;
  if (walk.path[at] !== String(index)) return false;
  if (at + 1 === walk.path.length) return walk.test(element, undefined);
  if (Array.isArray(element)) return fromArray(element, at + 1, walk);
  return isDoc(element) && fromDoc(element, at + 1, walk);
}

/** The values an expression such as `$a.b` stands for: arrays on the way become arrays of what their documents hold. */
export function valueAt(value: unknown, path: string[], at = 0): unknown {
  if (at === path.length) return value;
  if (Array.isArray(value)) {
    return value
      .map((element) => (isDoc(element) || Array.isArray(element) ? valueAt(element, path, at) : undefined))
      .filter((found) => found !== undefined);
  }
  return isDoc(value) ? valueAt(ownField(value, path[at] ?? ''), path, at + 1) : undefined;
}
