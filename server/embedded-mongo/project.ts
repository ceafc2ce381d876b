import { MongoError } from './errors.ts';
import {
  type Doc,
  isDoc,
  isEmpty,
  isNumber,
  isOperators,
  isTruthy,
  ownField,
  setField,
  toNumber,
} from './values.ts';

/** What happens to one field: kept, left out, cut ($slice), or computed from the whole document. */
export type Leaf =
  | { keep: true }
  | { drop: true }
  | { slice: [number, number] }
  | { compute: (doc: Doc) => unknown };
type Tree = Map<string, Leaf | Tree>;
export type Projection = (doc: Doc) => Doc;
type LeafReader = (value: unknown) => Leaf | undefined;

interface Spec {
  path: string;
  leaf: Leaf;
}

/**
 * A projection as `find` (with $slice) or `$project` (with expressions) has it; `readLeaf` reads what is neither a
 * flag nor a nested projection. @throws MongoError 31254 or 31253 when fields are both kept and left out.
 */
export function parseProjection(projection: Doc, readLeaf: LeafReader): Projection {
  const specs = flatten(projection, '', readLeaf);
  if (specs.length === 0) return (doc) => doc;
  const tree: Tree = new Map();
  for (const spec of specs) plant(tree, spec);
  return isInclusion(specs) ? inclusion(specs, tree) : (doc) => projected(doc, tree, true);
}

function flatten(projection: Doc, prefix: string, readLeaf: LeafReader): Spec[] {
  return Object.entries(projection).flatMap(([name, value]) => {
    const path = prefix + name;
    if (name === '' || name.startsWith('$') || name.endsWith('.$') || name.includes('.$.')) {
      throw new MongoError(
        name === '' ? 40352 : 16410,
        `FieldPath '${path}' is not a projection this server answers`,
      );
    }
    if (typeof value === 'boolean' || isNumber(value))
      return [{ path, leaf: isTruthy(value) ? { keep: true } : { drop: true } }];
    const leaf = readLeaf(value);
    if (leaf) return [{ path, leaf }];
    if (!isDoc(value)) throw new MongoError(2, `unsupported projection of '${path}'`);
    if (isEmpty(value)) throw new MongoError(51270, 'An empty sub-projection is not a valid value');
    return flatten(value, `${path}.`, readLeaf);
  });
}

function plant(tree: Tree, { path, leaf }: Spec): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let branch = tree;
  for (const step of steps) {
    const next = branch.get(step) ?? new Map();
    if (!(next instanceof Map))
      throw new MongoError(31249, `Path collision at ${path} remaining portion ${last}`);
    branch.set(step, next);
    branch = next;
  }
  if (branch.has(last)) throw new MongoError(31250, `Path collision at ${path}`);
  branch.set(last, leaf);
}

/** The first field other than _id says whether fields are kept or left out; $slice alone leaves nothing out. */
function isInclusion(specs: Spec[]): boolean {
  const decisive = specs.filter(({ path, leaf }) => path !== '_id' && !('slice' in leaf));
  const first = decisive[0];
  if (!first) return specs.some(({ leaf }) => 'keep' in leaf || 'compute' in leaf);
  const including = !('drop' in first.leaf);
  for (const { path, leaf } of decisive) {
    if (including && 'drop' in leaf)
      throw new MongoError(31254, `Cannot do exclusion on field ${path} in inclusion projection`);
    if (!including && 'keep' in leaf)
      throw new MongoError(31253, `Cannot do inclusion on field ${path} in exclusion projection`);
    if (!including && 'compute' in leaf)
      throw new MongoError(31252, `Cannot use expression other than $meta in exclusion projection`);
  }
  return including;
}

function inclusion(specs: Spec[], tree: Tree): Projection {
  if (!tree.has('_id')) tree.set('_id', { keep: true });
  const computed = specs.flatMap(({ path, leaf }) =>
    'compute' in leaf ? [{ steps: path.split('.'), compute: leaf.compute }] : [],
  );
  return (doc) => {
    const kept = projected(doc, tree, false);
    for (const { steps, compute } of computed) setComputed(kept, steps, compute(doc));
    return kept;
  };
}

/** The document with what the tree says of its fields; the others stay or go. */
function projected(doc: Doc, tree: Tree, keepsOthers: boolean): Doc {
  const result: Doc = {};
  for (const [name, value] of Object.entries(doc)) {
    const branch = tree.get(name) ?? (keepsOthers ? { keep: true } : { drop: true });
    const kept =
      branch instanceof Map ? projectedInside(value, branch, keepsOthers) : keptValue(value, branch);
    if (kept !== undefined) setField(result, name, kept);
  }
  return result;
}

function projectedInside(value: unknown, tree: Tree, keepsOthers: boolean): unknown {
  if (isDoc(value)) return projected(value, tree, keepsOthers);
  if (!Array.isArray(value)) return keepsOthers ? value : undefined;
  return value
    .map((element) => projectedInside(element, tree, keepsOthers))
    .filter((element) => element !== undefined);
}

function keptValue(value: unknown, leaf: Leaf): unknown {
  if ('keep' in leaf) return value;
  return 'slice' in leaf ? sliced(value, leaf.slice) : undefined;
}

function sliced(value: unknown, [skip, limit]: [number, number]): unknown {
  if (!Array.isArray(value)) return value;
  const from = skip < 0 ? Math.max(0, value.length + skip) : skip;
  return value.slice(from, from + limit);
}

/** Puts a computed value at a path, into every document of an array on the way, as $project and $addFields do. */
export function setComputed(doc: Doc, steps: string[], value: unknown): void {
  const [name = '', ...rest] = steps;
  if (rest.length === 0) {
    if (value === undefined) delete doc[name];
    else setField(doc, name, value);
    return;
  }
  setField(doc, name, computedInside(ownField(doc, name), rest, value));
}

function computedInside(current: unknown, steps: string[], value: unknown): unknown {
  if (Array.isArray(current)) return current.map((element) => computedInside(element, steps, value));
  const target = isDoc(current) ? { ...current } : {};
  setComputed(target, steps, value);
  return target;
}

/** What a projection says of an operator it does not know, where other places say 168. */
export function unknownExpression(name: string): MongoError {
  return new MongoError(31325, `Unknown expression ${name}`);
}

/** Reads `{$slice: n}` and `{$slice: [skip, n]}`. @throws MongoError 31325 for any other operator. */
export function readSlice(value: unknown): Leaf | undefined {
  if (!isOperators(value)) return undefined;
  const [name = ''] = Object.keys(value);
  if (name !== '$slice') throw unknownExpression(name);
  const numbers = (Array.isArray(value.$slice) ? value.$slice : [value.$slice]).map(toNumber);
  const [first, second] = numbers;
  if (first === undefined)
    throw new MongoError(28667, '$slice only supports numbers and [skip, limit] arrays');
  if (numbers.length === 1) return { slice: first < 0 ? [first, -first] : [0, first] };
  if (second === undefined || second <= 0) throw new MongoError(28724, '$slice limit must be positive');
  return { slice: [first, second] };
}
