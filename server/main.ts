import { once } from 'node:events';
import type { Server } from 'node:http';
import { jobTable } from '../jobs/index.ts';
import { startJobs } from '../jobs/runner.ts';
import { createApp } from './app.ts';
import { firstAccountLink } from './domain/access/first-account.ts';
import { listen } from './listen.ts';
import { processConfig } from './platform/config.ts';
import { openProgram, type Program } from './program.ts';
import { runUntilStopped } from './stop.ts';

runUntilStopped(async () => {
  const program = await openProgram(processConfig(), 'own');
  const server = await listen(program.config);
  server.on('request', createApp(program));
  const stopJobs = startJobs(jobTable(program), program);
  await announce(program);
  return async () => {
    await stopJobs();
    await closeServer(server);
    await program.close();
  };
});

/** What the person at the console needs; never through the logger, which others read. */
async function announce({ config, clock, random }: Program): Promise<void> {
  process.stdout.write(`Pulso: ${config.baseUrl}\n`);
  const link = await firstAccountLink({ baseUrl: config.baseUrl, now: clock.now(), random });
  if (link) process.stdout.write(`Create the first account here, once: ${link}\n`);
}

/** Refuses new connections and lets requests that run end. */
async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeIdleConnections();
  await once(server, 'close');
}
