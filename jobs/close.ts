import { record } from '../server/domain/audit/audit.ts';
import { closeDueRounds } from '../server/domain/rounds/rounds.ts';
import type { Program } from '../server/program.ts';

/** Closes the rounds whose time is over. */
export async function close({ clock }: Program): Promise<void> {
  const at = clock.now();
  for (const id of await closeDueRounds(at))
    await record({ at, userId: 'system', verb: 'close', thing: `round:${id}` });
}
