import { checkIdentifiers, parseArrayFilters } from './array-filters.ts';
import { equalValues } from './compare.ts';
import { badValue, failedToParse, MongoError } from './errors.ts';
import type { Position } from './match.ts';
import { type Circumstance, MODIFIERS, type Modify, REMOVED } from './modifiers.ts';
import { type ArrayFilters, expandPath, getPath, isIndex, putPath, removePath } from './update-path.ts';
import { type Doc, isDoc, setField, show } from './values.ts';

interface Change {
  path: string;
  steps: string[];
  modify: Modify;
  /** For $rename: where the value comes from. */
  from?: string[];
}

export interface Occasion extends Circumstance {
  position: Position;
}

/** An update read once: `apply` changes a document just read from the store, or gives the one that replaces it. */
export interface Update {
  isReplacement: boolean;
  apply(doc: Doc, occasion: Occasion): Doc;
}

/** @throws MongoError 9, 2, 14, 40 or 56 for an update that cannot be meant. */
export function parseUpdate(update: unknown, filters: unknown): Update {
  if (Array.isArray(update)) throw failedToParse('update pipelines are not supported by the embedded server');
  if (!isDoc(update)) throw failedToParse('Update argument must be either an object or an array');
  const names = Object.keys(update);
  if (!names[0]?.startsWith('$')) return replacement(update, filters);
  const arrayFilters = parseArrayFilters(filters);
  const changes = names.flatMap((name) => readModifier(name, update[name])).sort(byPath);
  refuseConflicts(changes);
  checkIdentifiers(
    changes.map(({ steps }) => steps),
    arrayFilters,
  );
  return {
    isReplacement: false,
    apply: (doc, occasion) => applyChanges(changes, { doc, occasion, arrayFilters }),
  };
}

function replacement(update: Doc, filters: unknown): Update {
  if (Array.isArray(filters) && filters.length > 0)
    throw failedToParse('Cannot specify arrayFilters and a replacement');
  const dollar = Object.keys(update).find((name) => name.startsWith('$'));
  if (dollar)
    throw new MongoError(
      52,
      `The dollar ($) prefixed field '${dollar}' is not allowed in a replacement document`,
    );
  return { isReplacement: true, apply: (doc) => replaced(doc, update) };
}

function replaced(doc: Doc, update: Doc): Doc {
  if (doc._id !== undefined && update._id !== undefined && !equalValues(doc._id, update._id)) {
    throw new MongoError(
      66,
      `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${show(update._id)}`,
    );
  }
  const result: Doc = { _id: doc._id ?? update._id };
  for (const [name, value] of Object.entries(update)) if (name !== '_id') setField(result, name, value);
  return result;
}

function readModifier(name: string, fields: unknown): Change[] {
  const reader = MODIFIERS.get(name);
  if (!reader && name !== '$rename') {
    throw failedToParse(
      `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  }
  if (!isDoc(fields))
    throw failedToParse(
      `Modifiers operate on fields but we found type another instead: {${name}: ${show(fields)}}`,
    );
  return Object.entries(fields).map(([path, operand]) => {
    if (!reader) return renaming(path, operand);
    return { path, steps: stepsOf(path), modify: reader(operand, path) };
  });
}

function renaming(from: string, to: unknown): Change {
  if (typeof to !== 'string') throw badValue(`The 'to' field for $rename must be a string: ${from}`);
  if (/\$/.test(from + to)) throw badValue('The source and target fields for $rename must not be positional');
  if (`${to}.`.startsWith(`${from}.`) || `${from}.`.startsWith(`${to}.`)) {
    throw badValue(`The source and target field for $rename must not be on the same path: ${from}`);
  }
  return { path: to, steps: stepsOf(to), from: stepsOf(from), modify: () => undefined };
}

function stepsOf(path: string): string[] {
  const steps = path.split('.');
  if (steps.includes(''))
    throw new MongoError(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
  const foreign = steps.find((step) => step.startsWith('$') && step !== '$' && !/^\$\[\w*\]$/.test(step));
  if (foreign)
    throw new MongoError(
      52,
      `The dollar ($) prefixed field '${foreign}' in '${path}' is not valid for storage.`,
    );
  if (steps[0]?.startsWith('$'))
    throw badValue(`Cannot have positional operator in the first position in path '${path}'`);
  return steps;
}

/** Fields are changed, and so created, by name; numbers go by size. */
function byPath(a: Change, b: Change): number {
  for (let n = 0; n < Math.min(a.steps.length, b.steps.length); n++) {
    const left = a.steps[n] ?? '';
    const right = b.steps[n] ?? '';
    if (left === right) continue;
    if (isIndex(left) && isIndex(right)) return Number(left) - Number(right);
    return left < right ? -1 : 1;
  }
  return a.steps.length - b.steps.length;
}

function refuseConflicts(changes: Change[]): void {
  const paths = changes.flatMap((change) =>
    change.from ? [change.path, change.from.join('.')] : [change.path],
  );
  const taken = new Set<string>();
  for (const path of paths.sort((a, b) => a.length - b.length)) {
    const steps = path.split('.');
    const at = steps.map((_, n) => steps.slice(0, n + 1).join('.')).find((prefix) => taken.has(prefix));
    if (at !== undefined)
      throw new MongoError(40, `Updating the path '${path}' would create a conflict at '${at}'`);
    taken.add(path);
  }
}

interface Work {
  doc: Doc;
  occasion: Occasion;
  arrayFilters: ArrayFilters;
}

function applyChanges(changes: Change[], { doc, occasion, arrayFilters }: Work): Doc {
  const id = doc._id;
  for (const change of changes) {
    if (change.from) rename(doc, change.from, change.steps);
    else {
      const paths = expandPath(change.steps, { doc, position: occasion.position, arrayFilters });
      for (const steps of paths) applyAt(doc, steps, { modify: change.modify, occasion });
    }
  }
  if (id !== undefined && (doc._id === undefined || !equalValues(doc._id, id))) {
    throw new MongoError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
  }
  return doc;
}

function applyAt(
  doc: Doc,
  steps: string[],
  { modify, occasion }: { modify: Modify; occasion: Occasion },
): void {
  const next = modify(getPath(doc, steps), occasion);
  if (next === REMOVED) removePath(doc, steps);
  else if (next !== undefined) putPath(doc, steps, next);
}

function rename(doc: Doc, from: string[], to: string[]): void {
  for (const steps of [from, to]) {
    const crossed = steps.slice(0, -1).some((_, n) => Array.isArray(getPath(doc, steps.slice(0, n + 1))));
    if (crossed)
      throw badValue(`The source and target fields of $rename cannot be array elements: ${steps.join('.')}`);
  }
  const value = getPath(doc, from);
  if (value === undefined) return;
  removePath(doc, from);
  putPath(doc, to, value);
}
