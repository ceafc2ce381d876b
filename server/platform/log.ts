import { type Logger, pino } from 'pino';

/** JSON lines on stderr: stdout belongs to the console output people read. Never a token, an address or a comment. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

export type { Logger };
