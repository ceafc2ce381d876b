import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jobTable } from '../../jobs/index.ts';
import { createApp } from '../../server/app.ts';
import type { Program } from '../../server/program.ts';
import type { TestClock } from './clock.ts';
import { testProgram } from './program.ts';

/** The program as people meet it: a real HTTP server on loopback, with a clock the test moves. */
export interface LiveSite {
  url: string;
  deps: Program & { clock: TestClock };
  /** Runs one of the recurring jobs now. */
  job(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts it on a free port over the test database. */
export async function openLiveSite(env: Record<string, string> = {}): Promise<LiveSite> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const deps = testProgram({ BASE_URL: url, ...env });
  server.on('request', createApp(deps));
  return {
    url,
    deps,
    async job(name) {
      const found = jobTable(deps).find((each) => each.name === name);
      if (!found) throw new Error(`there is no job ${name}`);
      await found.run(new AbortController().signal);
    },
    async close() {
      await end(server);
      await deps.close();
    },
  };
}

async function end(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
