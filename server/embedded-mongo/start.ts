import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { prepareFolder, releaseFolder, takeFolder, uriOf } from './lock.ts';
import type { WorkerTask } from './worker.ts';

export { DataFolderInUse, findOwner } from './lock.ts';

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
 * @throws DataFolderInUse when a living process owns the folder.
 */
export async function startEmbedded(dir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  prepareFolder(dir);
  const owner = await takeFolder(dir);
  const release = () => releaseFolder(dir, owner);
  process.once('exit', release);
  const { isDurable = true, isTesting = false } = options;
  const worker = startWorker({ dir, socketPath: owner.socketPath, isDurable, isTesting });
  try {
    await once(worker, 'message');
  } catch (error) {
    release();
    process.off('exit', release);
    throw error;
  }
  const life = new Life(worker, () => {
    release();
    process.off('exit', release);
  });
  return { uri: uriOf(owner.socketPath), stop: () => life.stop() };
}

/** A worker that runs until it is stopped, and takes the process with it when it falls. */
class Life {
  readonly #worker: Worker;
  readonly #release: () => void;
  #stopping: Promise<void> | undefined;

  constructor(worker: Worker, release: () => void) {
    this.#worker = worker;
    this.#release = release;
    worker.unref();
    worker.on('error', (error) => {
      throw error;
    });
    worker.on('exit', (code) => {
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
    this.#release();
  }
}
