import { badValue, failedToParse } from './errors.ts';
import { parseFilter } from './parse-filter.ts';
import type { ArrayFilters } from './update-path.ts';
import { type Doc, isDoc } from './values.ts';

/** @throws MongoError 9 for a filter that does not speak of exactly one identifier. */
export function parseArrayFilters(filters: unknown): ArrayFilters {
  const parsed: ArrayFilters = new Map();
  for (const filter of Array.isArray(filters) ? filters : []) {
    if (!isDoc(filter)) throw failedToParse('arrayFilters needs an array of documents');
    const name = identifierOf(filter);
    if (parsed.has(name))
      throw failedToParse(`Found multiple array filters with the same top-level field name ${name}`);
    parsed.set(name, parseFilter(filter));
  }
  return parsed;
}

function identifierOf(filter: Doc): string {
  const names = new Set<string>();
  const gather = (part: Doc): void => {
    for (const [name, value] of Object.entries(part)) {
      if (!name.startsWith('$')) names.add(name.split('.')[0] ?? '');
      else if (Array.isArray(value)) value.filter(isDoc).forEach(gather);
    }
  };
  gather(filter);
  const [name] = names;
  if (names.size !== 1 || name === undefined) {
    throw failedToParse(
      `Error parsing array filter: Expected a single top-level field name, found ${[...names].join(' and ') || 'none'}`,
    );
  }
  return name;
}

/** @throws MongoError 2 for an identifier without a filter, 9 for a filter without its identifier. */
export function checkIdentifiers(paths: string[][], arrayFilters: ArrayFilters): void {
  const used = new Set(
    paths.flatMap((steps) =>
      steps.filter((step) => /^\$\[\w+\]$/.test(step)).map((step) => step.slice(2, -1)),
    ),
  );
  for (const name of used)
    if (!arrayFilters.has(name)) throw badValue(`No array filter found for identifier '${name}'`);
  for (const name of arrayFilters.keys()) {
    if (!used.has(name))
      throw failedToParse(`The array filter for identifier '${name}' was not used in the update`);
  }
}
