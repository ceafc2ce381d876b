import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Catalog, type Collection, indexOf } from '../../server/embedded-mongo/catalog.ts';
import { Cursors } from '../../server/embedded-mongo/cursors.ts';
import { readIndexSpec } from '../../server/embedded-mongo/index-spec.ts';
import { Writer } from '../../server/embedded-mongo/indexes.ts';
import type { Engine } from '../../server/embedded-mongo/request.ts';
import { Store } from '../../server/embedded-mongo/store.ts';
import type { Doc } from '../../server/embedded-mongo/values.ts';

export interface TestEngine extends Engine {
  close(): Promise<void>;
}

/** The parts behind the socket, in this thread, for tests that ask thousands of questions. */
export function testEngine(): TestEngine {
  const dir = mkdtempSync(join(tmpdir(), 'engine-'));
  const store = new Store(dir, { isDurable: false });
  const catalog = new Catalog(store);
  const close = async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  };
  return { store, catalog, writer: new Writer(store, catalog), cursors: new Cursors(), close };
}

export function addIndex({ catalog, writer }: Engine, collection: Collection, spec: Doc): void {
  const index = indexOf(catalog.nextNumber(), readIndexSpec(spec));
  writer.build(collection, index);
  collection.indexes.push(index);
  catalog.save(collection);
}
