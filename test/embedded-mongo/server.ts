import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { type EmbeddedOptions, startEmbedded } from '../../server/embedded-mongo/start.ts';

export interface TestServer {
  dir: string;
  uri: string;
  client: MongoClient;
  stop(): Promise<void>;
}

/** A server of its own in a folder of its own, and a driver connected to it. */
export async function testServer(options: EmbeddedOptions = { isDurable: false }): Promise<TestServer> {
  const dir = mkdtempSync(join(tmpdir(), 'embedded-'));
  const server = await startEmbedded(dir, options);
  const client = await MongoClient.connect(server.uri);
  const stop = async () => {
    await client.close();
    await server.stop();
    rmSync(dir, { recursive: true });
  };
  return { dir, uri: server.uri, client, stop };
}
