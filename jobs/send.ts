import { sendDue } from '../server/domain/delivery/send.ts';
import type { Program } from '../server/program.ts';
import { mailKinds } from './mail-kinds.ts';

/** Sends the mails that are due; ends after those in flight when the program stops. */
export async function send(program: Program, stopping: AbortSignal): Promise<void> {
  await program.mailer.refresh();
  await sendDue({ ...program, kinds: mailKinds(program), stopping });
}
