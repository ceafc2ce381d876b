import { closeDueRounds } from '../server/domain/rounds/rounds.ts';
import type { Program } from '../server/program.ts';

/** Closes the rounds whose time is over. */
export async function close({ clock }: Program): Promise<void> {
  await closeDueRounds(clock.now());
}
