const DRAIN_MS = 10_000;

/**
 * Starts a program and ends it in order on SIGTERM or SIGINT, within ten seconds, with exit code 0; also while it starts. What
 * has not ended by then is cut off, and stderr says so. A program that cannot start says why on stderr and exits with 1.
 */
export function runUntilStopped(start: () => Promise<() => Promise<void>>): void {
  const started = start();
  const end = () => {
    setTimeout(cutOff, DRAIN_MS).unref();
    void started.then(stopAndExit, () => {});
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  started.catch((error: unknown) => {
    process.stderr.write(`${describe(error)}\n`);
    process.exit(1);
  });
}

/** Nothing that was acknowledged is lost by it: an answer or a mail is acknowledged when it is stored. */
function cutOff(): void {
  process.stderr.write('Not everything ended within ten seconds: what was still running is cut off.\n');
  process.exit(0);
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
