const DRAIN_MS = 10_000;

/**
 * Starts a program and ends it in order on SIGTERM or SIGINT, within ten seconds, with exit code 0; also while it starts. A
 * program that cannot start says why on stderr and exits with 1.
 */
export function runUntilStopped(start: () => Promise<() => Promise<void>>): void {
  const started = start();
  const end = () => {
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
    void started.then(stopAndExit, () => {});
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  started.catch((error: unknown) => {
    process.stderr.write(`${describe(error)}\n`);
    process.exit(1);
  });
}

async function stopAndExit(stop: () => Promise<void>): Promise<void> {
  await stop();
  process.exit(0);
}

/** Most of what prevents a start lies outside the program, e.g. a variable or a folder: there a stack tells nothing. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof TypeError || error instanceof ReferenceError) return error.stack ?? error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `The address is in use by another program: ${error.message}. Set PORT.`;
  return error.message;
}
