import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from './clock.ts';

/** Lets callers pass at an even pace of at most `perMinute`; Infinity lets all pass at once. */
export function paceOf(perMinute: number, clock: Clock): () => Promise<void> {
  const gap = 60_000 / perMinute;
  let next = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.monotonic();
    const turn = Math.max(next, now);
    next = turn + gap;
    if (turn > now) await pause(turn - now);
  };
}
