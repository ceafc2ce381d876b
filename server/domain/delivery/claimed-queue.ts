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
  const fill = async () => {
    ready.push(...(await claimDue(clock.now(), { random, most: BATCH })));
  };
  return {
    async next() {
      if (ready.length === 0) {
        filling ??= fill().finally(() => {
          filling = null;
        });
        await filling;
      }
      return ready.shift() ?? null;
    },
    async close() {
      await filling;
      await release(ready.splice(0));
    },
  };
}
