import { parentPort, workerData } from 'node:worker_threads';
import { Catalog } from './catalog.ts';
import { Commits } from './commits.ts';
import { Cursors } from './cursors.ts';
import { FailPoint } from './fail-point.ts';
import { Writer } from './indexes.ts';
import type { Command, Engine } from './request.ts';
import { Router, type RouterOptions } from './router.ts';
import { SocketServer } from './server.ts';
import { Store } from './store.ts';
import { removeExpired } from './ttl.ts';

/** What the main thread tells the worker at its start. */
export interface WorkerTask {
  dir: string;
  socketPath: string;
  isDurable: boolean;
  isTesting: boolean;
  expireEveryMs: number;
  /** Its one number becomes 1 when the store is closed: a main thread that exits can wait for that only here. */
  closed: Int32Array;
}

/** What tests need besides: the operators seen, and commands that fail when told to. */
function testing(): Partial<RouterOptions> {
  const seen = new Set<string>();
  const failPoint = new FailPoint();
  const configure: Command['run'] = ({ body }) => {
    failPoint.configure(body);
    return {};
  };
  return {
    record: (name) => void seen.add(name),
    failPoint,
    extra: {
      recordedOperators: { isWrite: false, fields: '', run: () => ({ operators: [...seen].sort() }) },
      configureFailPoint: { isWrite: false, fields: 'mode data', run: configure },
    },
  };
}

async function serve({ dir, isDurable, closed, ...task }: WorkerTask): Promise<void> {
  const store = new Store(dir, { isDurable });
  const catalog = new Catalog(store);
  const engine: Engine = { store, catalog, writer: new Writer(store, catalog), cursors: new Cursors() };
  const commits = new Commits(store, catalog);
  const now = () => new Date();
  const server = new SocketServer(new Router(engine, commits, { now, ...(task.isTesting && testing()) }));
  const expiry = setInterval(() => {
    engine.cursors.expire(now().getTime());
    void commits.add(() => ({ removed: removeExpired(engine, now()) }));
  }, task.expireEveryMs);

  await server.listen(task.socketPath);
  parentPort?.once('message', () => {
    clearInterval(expiry);
    void server
      .close()
      .then(() => store.close())
      .then(() => {
        Atomics.store(closed, 0, 1);
        Atomics.notify(closed, 0);
        parentPort?.postMessage('stopped');
      });
  });
  parentPort?.postMessage('ready');
}

await serve(workerData as WorkerTask);
