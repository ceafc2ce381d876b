import { refreshParticipation } from '../server/domain/publication/open-participation.ts';
import { listRounds } from '../server/domain/rounds/rounds.query.ts';
import type { Program } from '../server/program.ts';

/** Refreshes the participation of open rounds, at most once an hour each. */
export async function participation({ clock, keys }: Program): Promise<void> {
  for (const round of await listRounds({ status: 'open' }))
    await refreshParticipation(round, { keys, now: clock.now() });
}
