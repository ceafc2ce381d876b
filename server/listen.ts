import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Config } from './platform/config.ts';

/**
 * Takes the port; whoever calls answers the requests ('request'). Slow senders are cut: headers within 5 s, whole requests within 120 s (reliability.md measured why); bodies of
 * forms have their own, shorter deadline.
 */
export async function listen({ host, port }: Pick<Config, 'host' | 'port'>): Promise<Server> {
  const server = createServer({
    headersTimeout: 5_000,
    requestTimeout: 120_000,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 5_000,
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}
