import { deepEqual, equal } from 'node:assert/strict';
import { Int32 } from 'bson';
import { parseFilter } from '../../server/embedded-mongo/parse-filter.ts';
import { Deadline, select } from '../../server/embedded-mongo/query.ts';
import { removeExpired } from '../../server/embedded-mongo/ttl.ts';
import type { Doc } from '../../server/embedded-mongo/values.ts';
import { addIndex, testEngine } from './engine.ts';

const NOW = new Date('2024-05-01T12:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1_000);

const DOCS: Doc[] = [
  { _id: 'due', at: ago(61) },
  { _id: 'just due', at: ago(60) },
  { _id: 'not yet', at: ago(59) },
  { _id: 'missing' },
  { _id: 'null', at: null },
  { _id: 'text', at: '2000-01-01' },
  { _id: 'number', at: new Int32(0) },
  { _id: 'one of several', at: [ago(10), ago(100)] },
  { _id: 'none of several', at: [ago(10), ago(20)] },
];

/** What is left of the documents after expiry by an index. */
async function left(spec: Doc): Promise<string[]> {
  const engine = testEngine();
  const ids = engine.store.write(() => {
    const collection = engine.catalog.ensure('test', 'expiring');
    addIndex(engine, collection, { name: 'at', expireAfterSeconds: new Int32(60), ...spec });
    for (const doc of DOCS) engine.writer.insert(collection, doc);
    removeExpired(engine, NOW);
    equal(removeExpired(engine, NOW), 0);
    return [
      ...select(engine.store, collection, { filter: parseFilter({}), deadline: new Deadline(undefined) }),
    ].map(({ doc }) => String(doc._id));
  });
  await engine.close();
  return ids.sort();
}

const KEPT = ['missing', 'none of several', 'not yet', 'null', 'number', 'text'];

describe('the expiry of documents', () => {
  it('removes those whose date is past due, and no other', async () => {
    deepEqual(await left({ key: { at: new Int32(1) } }), KEPT);
  });

  it('works on a descending key', async () => {
    deepEqual(await left({ key: { at: new Int32(-1) } }), KEPT);
  });

  it('touches only what a partial index holds', async () => {
    const partial = { partialFilterExpression: { _id: 'due' } };
    deepEqual(
      await left({ key: { at: new Int32(1) }, ...partial }),
      [...KEPT, 'just due', 'one of several'].sort(),
    );
  });
});
