import { MongoError } from './errors.ts';
import type { Filter } from './match.ts';
import { putPath } from './update-path.ts';
import type { Doc } from './values.ts';

/** The document an upsert starts from: what the filter says each field equals. @throws MongoError 54 when it says so twice. */
export function seedFrom(filter: Filter, isReplacement: boolean): Doc {
  const seed: Doc = {};
  const seen: string[] = [];
  for (const { path, value } of filter.equalities) {
    if (isReplacement && path !== '_id') continue;
    if (seen.some((other) => `${other}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${other}.`))) {
      throw new MongoError(54, `cannot infer query fields to set, path '${path}' is matched twice`);
    }
    seen.push(path);
    putPath(seed, path.split('.'), value);
  }
  return seed;
}
