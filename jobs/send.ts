import { sendDue } from '../server/domain/delivery/send.ts';
import type { Program } from '../server/program.ts';
import { mailKinds } from './mail-kinds.ts';

/** Sends the mails that are due. */
export async function send(program: Program): Promise<void> {
  await sendDue({ ...program, kinds: mailKinds(program) });
}
