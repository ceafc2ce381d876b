import { announceReleases } from '../server/domain/alerts/release-mail.ts';
import { announceResults } from '../server/domain/alerts/results-due.ts';
import type { Program } from '../server/program.ts';

/** Tells those who may read that a round was sealed, and everyone who was asked that it was released. */
export async function announce({ clock, secrets }: Program): Promise<void> {
  await announceResults(clock.now(), secrets.message);
  await announceReleases(clock.now(), secrets.message);
}
