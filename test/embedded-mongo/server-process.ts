import { startEmbedded } from '../../server/embedded-mongo/start.ts';

/** A server in a process of its own, for tests that limit what a process may do; it says its address. */
const [, , dir = ''] = process.argv;
try {
  const server = await startEmbedded(dir);
  process.stdout.write(`${server.uri}\n`);
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
}
setInterval(() => {}, 60_000);
