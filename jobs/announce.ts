import { announceResults } from '../server/domain/alerts/results-due.ts';
import type { Program } from '../server/program.ts';

/** Tells those who may read that a round was sealed. */
export async function announce({ clock, secrets }: Program): Promise<void> {
  await announceResults(clock.now(), secrets.message);
}
