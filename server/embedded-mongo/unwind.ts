import { Long } from 'bson';
import { MongoError } from './errors.ts';
import { setComputed } from './project.ts';
import { type Doc, isDoc, otherField, ownField } from './values.ts';

interface Unwind {
  steps: string[];
  indexSteps: string[] | undefined;
  keepsEmpty: boolean;
}

function readUnwind(spec: unknown): Unwind {
  const options: Doc = isDoc(spec) ? spec : { path: spec };
  const unknown = otherField(options, 'path includeArrayIndex preserveNullAndEmptyArrays');
  if (unknown) throw new MongoError(28811, `unrecognized option to $unwind stage: ${unknown}`);
  const { path, includeArrayIndex: index, preserveNullAndEmptyArrays: keeps } = options;
  if (typeof path !== 'string' || path === '')
    throw new MongoError(28808, 'expected a string as the path for $unwind stage');
  if (!path.startsWith('$'))
    throw new MongoError(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  if (keeps !== undefined && typeof keeps !== 'boolean')
    throw new MongoError(28809, 'expected a boolean for preserveNullAndEmptyArrays');
  if (index !== undefined && (typeof index !== 'string' || index === '' || index.startsWith('$'))) {
    throw new MongoError(28810, 'expected a non-empty string for includeArrayIndex');
  }
  return { steps: path.slice(1).split('.'), indexSteps: index?.split('.'), keepsEmpty: keeps ?? false };
}

/** $unwind. @throws MongoError 28808 to 28818 for what it cannot mean. */
export function parseUnwind(spec: unknown): (doc: Doc) => Iterable<Doc> {
  const unwind = readUnwind(spec);
  return (doc) => unwound(doc, unwind);
}

function* unwound(doc: Doc, { steps, indexSteps, keepsEmpty }: Unwind): Generator<Doc> {
  const value = steps.reduce<unknown>(
    (holder, step) => (isDoc(holder) ? ownField(holder, step) : undefined),
    doc,
  );
  const numbered = (copy: Doc, index: Long | null): Doc => {
    if (indexSteps) setComputed(copy, indexSteps, index);
    return copy;
  };
  const withElement = (element: unknown): Doc => {
    const copy = { ...doc };
    setComputed(copy, steps, element);
    return copy;
  };
  if (!Array.isArray(value)) {
    if (keepsEmpty || (value !== undefined && value !== null)) yield numbered({ ...doc }, null);
    return;
  }
  for (const [index, element] of value.entries())
    yield numbered(withElement(element), Long.fromNumber(index));
  if (value.length === 0 && keepsEmpty) yield numbered(withElement(undefined), null);
}
