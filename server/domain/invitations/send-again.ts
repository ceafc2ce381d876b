import { Conflict } from '../../platform/errors.ts';
import { enqueue, findMessages, revive } from '../delivery/outbox.ts';
import { findRecipient } from '../directory/audience.query.ts';
import { forgetBounce } from '../directory/employees.ts';
import { findRound } from '../rounds/rounds.query.ts';
import { InvitationModel } from './invitation.model.ts';
import { dayOf, whyNotAgain } from './mail-states.query.ts';

interface SendAgainTools {
  now: Date;
  messageSecret: Buffer;
}

/**
 * Sends somebody the invitation of an open round once more, with the same link, whether or not they have answered: nothing here
 * looks at answers. At most one leaves a day; one that was refused is tried anew. Conflict `round_not_open`, `not_invited`,
 * `no_mail_address`, `mail_waits`, `mail_sent_today`.
 */
export async function sendAgain(
  roundId: string,
  employeeId: string,
  { now, messageSecret }: SendAgainTools,
): Promise<void> {
  const round = await findRound(roundId);
  if (round?.status !== 'open' || now >= round.closesAt) throw new Conflict('round_not_open');
  if (!(await InvitationModel.exists({ roundId, employeeId }))) throw new Conflict('not_invited');
  const mail = { kind: 'invitation', to: `e:${employeeId}`, ref: roundId };
  const rows = await findMessages(mail);
  const against = whyNotAgain(rows, now);
  if (against) throw new Conflict(against);
  await forgetBounce(employeeId);
  if (!(await findRecipient(employeeId))) throw new Conflict('no_mail_address');
  const last = rows.at(-1);
  if (last && last.state !== 'done') return await revive(last, now);
  // The number is the day: however often it is asked for, and by whom, one mail a day is all there can be.
  await enqueue([{ ...mail, n: dayOf(now), dueAt: now }], messageSecret);
}
