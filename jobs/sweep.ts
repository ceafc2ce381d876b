import { forgetAccountMails } from '../server/domain/access/account-mail.ts';
import { forgetOldAsked } from '../server/domain/invitations/asked.ts';
import { sweepEndedRounds } from '../server/domain/publication/destroy.ts';
import type { Program } from '../server/program.ts';

/** Removes what crashes and late writes left of ended rounds, and what is too old to keep. */
export async function sweep(program: Program): Promise<void> {
  await sweepEndedRounds(program.clock.now(), program);
  await forgetOldAsked(program.clock.now());
  for (const ref of await forgetAccountMails(program.clock.now())) await program.mailer.local?.forget(ref);
}
