import type { Collection, Index } from './catalog.ts';
import { parseFilter } from './parse-filter.ts';
import { Deadline, select } from './query.ts';
import type { Engine } from './request.ts';

/** Removes the documents whose date, in the field of a TTL index, lies further back than the index says. */
export function removeExpired(engine: Engine, now: Date): number {
  return engine.catalog.all().reduce((sum, collection) => {
    return (
      sum +
      collection.indexes.reduce((inner, index) => inner + expireBy(engine, { collection, index, now }), 0)
    );
  }, 0);
}

function expireBy(
  engine: Engine,
  { collection, index, now }: { collection: Collection; index: Index; now: Date },
): number {
  const [field] = index.fields;
  if (index.expireAfterSeconds === undefined || !field) return 0;
  const due = new Date(now.getTime() - index.expireAfterSeconds * 1_000);
  const filter = parseFilter({ [field.path]: { $lte: due } });
  const rows = [...select(engine.store, collection, { filter, deadline: new Deadline(undefined) })];
  const expired = rows.filter(({ doc }) => !index.partial || index.partial.matches(doc));
  for (const { doc } of expired) engine.writer.remove(collection, doc);
  return expired.length;
}
