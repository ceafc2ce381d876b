import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Config } from './platform/config.ts';

/** How long senders may take, in ms: reliability.md measured with which values no slow socket stays open. */
export const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
};

/**
 * Takes the port; whoever calls answers the requests ('request'). Slow senders are cut: requestTimeout spans whole uploads,
 * bodies of forms have their own, shorter deadline.
 */
export async function listen(
  { host, port }: Pick<Config, 'host' | 'port'>,
  limits: typeof LIMITS = LIMITS,
): Promise<Server> {
  const server = createServer(limits);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}
