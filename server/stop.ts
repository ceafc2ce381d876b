import { WrongConfiguration } from './platform/config.ts';

const DRAIN_MS = 10_000;

/**
 * Starts a program and ends it in order on SIGTERM or SIGINT, within ten seconds, with exit code 0. A program that cannot
 * start says why on stderr and exits with 1.
 */
export function runUntilStopped(start: () => Promise<() => Promise<void>>): void {
  start().then(
    (stop) => {
      const end = () => void drain(stop);
      process.once('SIGTERM', end);
      process.once('SIGINT', end);
    },
    (error: unknown) => {
      const isExpected =
        error instanceof WrongConfiguration || (error instanceof Error && error.name === 'DataFolderInUse');
      process.stderr.write(`${isExpected ? (error as Error).message : describe(error)}\n`);
      process.exit(1);
    },
  );
}

async function drain(stop: () => Promise<void>): Promise<void> {
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
  await stop();
  process.exit(0);
}

function describe(error: unknown): string {
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `The address is in use by another program: ${message}. Set PORT.`;
  return stack ?? String(error);
}
