import { parentPort, workerData } from 'node:worker_threads';
import { Int32 } from 'bson';
import { Catalog } from './catalog.ts';
import { Commits } from './commits.ts';
import { Cursors } from './cursors.ts';
import { Writer } from './indexes.ts';
import type { Command, Engine } from './request.ts';
import { Router } from './router.ts';
import { SocketServer } from './server.ts';
import { Store } from './store.ts';
import { removeExpired } from './ttl.ts';

/** What the main thread tells the worker at its start. */
export interface WorkerTask {
  dir: string;
  socketPath: string;
  isDurable: boolean;
  isRecording: boolean;
}

const TTL_EVERY_MS = 60_000;

function recording(seen: Set<string>): Record<string, Command> {
  const run = () => ({ operators: [...seen].sort(), count: new Int32(seen.size) });
  return { recordedOperators: { isWrite: false, fields: [], run } };
}

async function serve({ dir, socketPath, isDurable, isRecording }: WorkerTask): Promise<void> {
  const store = new Store(dir, { isDurable });
  const catalog = new Catalog(store);
  const engine: Engine = { store, catalog, writer: new Writer(store, catalog), cursors: new Cursors() };
  const commits = new Commits(store, catalog);
  const now = () => new Date();
  const seen = new Set<string>();
  const recorder = isRecording
    ? { record: (name: string) => void seen.add(name), extra: recording(seen) }
    : {};
  const server = new SocketServer(new Router(engine, commits, { now, ...recorder }));
  const expiry = setInterval(() => {
    engine.cursors.expire(now().getTime());
    void commits.add(() => ({ removed: new Int32(removeExpired(engine, now())) }));
  }, TTL_EVERY_MS);

  await server.listen(socketPath);
  parentPort?.once('message', () => {
    clearInterval(expiry);
    void server
      .close()
      .then(() => store.close())
      .then(() => parentPort?.postMessage('stopped'));
  });
  parentPort?.postMessage('ready');
}

await serve(workerData as WorkerTask);
