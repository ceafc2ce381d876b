import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** What a thread may use up before it is ended. */
export interface Bounds {
  megabytes: number;
  milliseconds: number;
}

/**
 * The first message of a thread that runs a module with one task; null when it failed, or went beyond its bounds and was
 * ended. For work on what strangers send: it can neither stop the program nor take its memory. `module` is the address of
 * the file without its extension.
 */
export async function runBounded<T>(module: URL, task: unknown, bounds: Bounds): Promise<T | null> {
  const worker = startThread(module, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    stdout: true,
    stderr: true,
  });
  const message = new Promise<T | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), bounds.milliseconds);
    worker.once('message', (value: T) => resolve(value));
    worker.once('error', () => resolve(null));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(null);
    });
  });
  const value = await message;
  await worker.terminate();
  return value;
}

/** The module lies there as JavaScript when compiled and as TypeScript in development. */
function startThread(module: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${module.href}.js`), options);
  // Node 20 does not hand module hooks on to its threads, so this one registers the TypeScript loader by itself.
  const found = createRequire(import.meta.url).resolve('tsx/esm/api');
  const loader = pathToFileURL(found.replace(/cjs$/, 'mjs')).href;
  const start = `import('${loader}').then((tsx) => { tsx.register(); return import('${module.href}.ts'); })`;
  return new Worker(start, { ...options, eval: true, execArgv: [] });
}
