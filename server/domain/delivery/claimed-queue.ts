import { type Claimed, claimDue, release } from './claim.ts';
import type { SendTools } from './send-tools.ts';

/** Messages claimed in one go: three round trips to the database for fifty messages instead of fifty. */
const BATCH = 50;

/** The due messages, one by one, for several workers. */
export interface ClaimedQueue {
  /** The next message; null when none is due any more. */
  next(): Promise<Claimed | null>;
  /** Gives back what no worker took. */
  close(): Promise<void>;
}

/** Opens the queue of what is due at the time of each claim. */
export function claimedQueue({ clock, random }: Pick<SendTools, 'clock' | 'random'>): ClaimedQueue {
  const ready: Claimed[] = [];
  let filling: Promise<void> | null = null;
  let isRunningDry = false;
  const claim = async () => {
    const claimed = await claimDue(clock.now(), { random, most: BATCH });
    isRunningDry = claimed.length < BATCH;
    ready.push(...claimed);
  };
  const fill = () => {
    filling ??= claim().finally(() => {
      filling = null;
    });
    return filling;
  };
  return {
    async next() {
      if (ready.length === 0) await fill();
      const message = ready.shift() ?? null;
      // The next ones are claimed while these are sent; who needs them hears of an error.
      if (ready.length < BATCH / 2 && !isRunningDry) fill().catch(() => {});
      return message;
    },
    async close() {
      await filling?.catch(() => {});
      await release(ready.splice(0));
    },
  };
}
