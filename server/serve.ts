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
  server.on('request', createApp(program));
  const stopJobs = startJobs(jobTable(program), program);
  return async () => {
    await stopJobs();
    await closeServer(server);
  };
}

/** Refuses new connections and lets requests that run end. */
async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeIdleConnections();
  await once(server, 'close');
}
