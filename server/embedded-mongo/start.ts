import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { folderFault } from './file.ts';
import { type Owner, prepareFolder, releaseFolder, takeFolder, uriOf } from './lock.ts';
import type { WorkerTask } from './worker.ts';

export { DataFolderInUse, findOwner } from './lock.ts';

/** How long the end of a process waits for its last writes. */
const LONGEST_CLOSING_MS = 5_000;
/** As often as MongoDB looks for documents past due. */
const EXPIRE_EVERY_MS = 60_000;

/** A running server of the data folder. */
export interface Embedded {
  /** For the driver: a private unix socket, database `pulso` unless another is named. */
  uri: string;
  /** Answers what came in, hangs up, closes the store and gives the folder back. Harmless when called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** False leaves flushing to the operating system: for tests, whose data nobody will miss. */
  isDurable?: boolean;
  /** Answers `recordedOperators`, which lists every operator and command seen, and `configureFailPoint` (failCommand). */
  isTesting?: boolean;
  /** How often documents past due are looked for, in milliseconds; 60,000 unless a test cannot wait. */
  expireEveryMs?: number;
}

/** The worker lies beside this file, as JavaScript when compiled and as TypeScript in development. */
function startWorker(task: WorkerTask): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
  const entry = new URL('./worker.ts', import.meta.url).href;
  // Node 20 does not hand module hooks on to its workers, so this one registers the TypeScript loader by itself.
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/, 'mjs'),
  ).href;
  return new Worker(`import('${loader}').then((tsx) => { tsx.register(); return import('${entry}'); })`, {
    workerData: task,
    eval: true,
    execArgv: [],
  });
}

/**
 * Starts the server of one data folder, made with mode 0700 when it is not there. A crash of the server ends the
 * process, since nothing could be stored any more.
 * @throws DataFolderInUse when a living process owns the folder; Error that says why when it cannot be written.
 */
export async function startEmbedded(dir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  try {
    prepareFolder(dir);
    return await startOwning(dir, await takeFolder(dir), options);
  } catch (error) {
    throw folderFault(dir, error);
  }
}

async function startOwning(dir: string, owner: Owner, options: EmbeddedOptions): Promise<Embedded> {
  const { isDurable = true, isTesting = false, expireEveryMs = EXPIRE_EVERY_MS } = options;
  const closed = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { socketPath } = owner;
  const worker = startWorker({ dir, socketPath, isDurable, isTesting, expireEveryMs, closed });
  const life = new Life(worker, closed, () => releaseFolder(dir, owner));
  await life.begin();
  return { uri: uriOf(socketPath), stop: () => life.stop() };
}

/** A worker that runs until it is stopped, and takes the process with it when it falls. */
class Life {
  readonly #worker: Worker;
  readonly #closed: Int32Array;
  readonly #release: () => void;
  #stopping: Promise<void> | undefined;

  /** `closed` as in WorkerTask; `release` gives the folder back. */
  constructor(worker: Worker, closed: Int32Array, release: () => void) {
    this.#worker = worker;
    this.#closed = closed;
    this.#release = release;
  }

  /** Resolves when the server listens. */
  async begin(): Promise<void> {
    process.once('exit', this.#exit);
    try {
      await once(this.#worker, 'message');
    } catch (error) {
      this.#end();
      throw error;
    }
    this.#worker.unref();
    this.#worker.on('error', (error) => {
      this.#fell();
      throw error;
    });
    this.#worker.on('exit', (code) => {
      this.#fell();
      if (!this.#stopping) throw new Error(`the embedded database stopped with code ${code}`);
    });
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    this.#worker.ref();
    this.#worker.postMessage('stop');
    await once(this.#worker, 'message');
    await this.#worker.terminate();
    this.#end();
  }

  /** Nothing is left to be closed. */
  #fell(): void {
    Atomics.store(this.#closed, 0, 1);
  }

  #end(): void {
    this.#fell();
    process.off('exit', this.#exit);
    this.#release();
  }

  /** Torn down in the middle of a write, lmdb may wait for itself for ever, and the process with it: it is closed first. */
  readonly #exit = (): void => {
    this.#worker.postMessage('stop');
    Atomics.wait(this.#closed, 0, 0, LONGEST_CLOSING_MS);
    this.#release();
  };
}
