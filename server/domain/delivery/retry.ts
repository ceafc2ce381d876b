const MINUTES = [1, 5, 15, 30, 60];
const JITTER = 0.2;

/** Failures after which a mail is given up: the delays of 51 refusals make 48 hours. */
export const giveUpAfter = { refusals: 51, renderings: 3 } as const;

/**
 * Milliseconds to wait after the nth failure (n from 1): 1, 5, 15, 30, 60 minutes, then hourly; ±20 % by `chance` in [0, 1), so
 * that a recovering server is not met by all at once.
 */
export function retryDelay(tries: number, chance: number): number {
  const minutes = MINUTES[Math.min(tries, MINUTES.length) - 1] ?? 1;
  return minutes * 60_000 * (1 - JITTER + 2 * JITTER * chance);
}
