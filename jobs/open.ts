import { openDueRounds } from '../server/domain/invitations/open-due.ts';
import type { Program } from '../server/program.ts';

/** Opens the rounds that are due. */
export async function open({ clock, keys, random, secrets }: Program): Promise<void> {
  await openDueRounds(clock.now(), { keys, random, messageSecret: secrets.message });
}
