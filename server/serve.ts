import { once } from 'node:events';
import type { Server } from 'node:http';
import { jobTable } from '../jobs/index.ts';
import { startJobs } from '../jobs/runner.ts';
import { createApp } from './app.ts';
import { listen } from './listen.ts';
import type { Program } from './program.ts';

/** Runs the pages and the jobs of a program; the returned function ends both in order. */
export async function serve(program: Program): Promise<() => Promise<void>> {
  const server = await listen(program.config);
  let isEnding = false;
  server.on('request', createApp(program, { isEnding: () => isEnding }));
  const stopJobs = startJobs(jobTable(program), program);
  return async () => {
    isEnding = true;
    await Promise.all([closeServer(server), stopJobs()]);
  };
}

/** Refuses new connections and lets requests that run end. */
async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeIdleConnections();
  await once(server, 'close');
}
