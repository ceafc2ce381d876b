import { commitmentsToShow } from '../server/domain/feedback/commitments-to-show.ts';
import { openDueRounds } from '../server/domain/invitations/open-due.ts';
import { restoredFrom } from '../server/domain/settings/restored.ts';
import type { Program } from '../server/program.ts';

/** Opens the rounds that are due; none in a restored backup that HR has not confirmed. */
export async function open({ clock, keys, random, secrets }: Program): Promise<void> {
  if (await restoredFrom()) return;
  await openDueRounds(clock.now(), { keys, random, messageSecret: secrets.message, commitmentsToShow });
}
