import { deepEqual, equal } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Int32 } from 'bson';
import { Catalog } from '../../server/embedded-mongo/catalog.ts';
import { Commits } from '../../server/embedded-mongo/commits.ts';
import { Batch } from '../../server/embedded-mongo/cursors.ts';
import { parseFilter } from '../../server/embedded-mongo/parse-filter.ts';
import { Deadline, select } from '../../server/embedded-mongo/query.ts';
import type { Reply } from '../../server/embedded-mongo/request.ts';
import { Store } from '../../server/embedded-mongo/store.ts';
import { type TestEngine, testEngine } from './engine.ts';

describe('group commit', () => {
  let engine: TestEngine;
  beforeEach(() => {
    engine = testEngine();
  });
  afterEach(() => engine.close());

  const insert = (id: number) => (): Reply => {
    engine.writer.insert(engine.catalog.ensure('group', 'docs'), { _id: new Int32(id) });
    return { ok: new Int32(1) };
  };
  const stored = () => {
    const collection = engine.catalog.find('group.docs');
    const rows = collection
      ? [...select(engine.store, collection, { filter: parseFilter({}), deadline: new Deadline(undefined) })]
      : [];
    return rows.map(({ doc }) => Number(doc._id));
  };
  const codeOf = (reply: Reply) => (reply instanceof Batch ? undefined : (reply.code ?? reply.ok));

  it('puts writes that wait together into one transaction', async () => {
    let transactions = 0;
    const store = engine.store;
    const counting = Object.assign(Object.create(store), {
      write: <T>(action: () => T): T => {
        transactions++;
        return store.write(action);
      },
    });
    const commits = new Commits(counting, engine.catalog);
    await Promise.all([1, 2, 3, 4].map((id) => commits.add(insert(id))));
    equal(transactions, 1);
    deepEqual(stored(), [1, 2, 3, 4]);
  });

  it('undoes a write that breaks, and keeps the others', async () => {
    const commits = new Commits(engine.store, engine.catalog);
    const breaking = (): Reply => {
      insert(2)();
      throw new Error('a fault of the program');
    };
    const replies = await Promise.all([insert(1), breaking, insert(3)].map((run) => commits.add(run)));
    deepEqual(replies.map(codeOf).map(Number), [1, 1, 1]);
    deepEqual(
      replies.map((reply) => (reply instanceof Batch ? '' : reply.errmsg)),
      [undefined, 'a fault of the program', undefined],
    );
    deepEqual(stored(), [1, 3]);
  });

  it('says when the disk is full, and writes again when it is not', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'full-'));
    let free = Number.MAX_SAFE_INTEGER;
    const store = new Store(dir, { isDurable: false, freeBytes: () => free });
    const commits = new Commits(store, new Catalog(store));
    const put = (): Reply => {
      store.docs.put(Buffer.from('key'), Buffer.from('value'));
      return {};
    };
    free = 1_000_000;
    const reply = await commits.add(put);
    equal(Number(codeOf(reply)), 14031);
    equal(store.docs.get(Buffer.from('key')), undefined);
    free = Number.MAX_SAFE_INTEGER;
    deepEqual(await commits.add(put), {});
    equal(store.docs.get(Buffer.from('key'))?.toString(), 'value');
    await store.close();
    rmSync(dir, { recursive: true });
  });
});
