import { isMailedOften } from '../delivery/fatigue.query.ts';
import { isOvertaken, type Message } from '../delivery/outbox.ts';
import { findInvitation, isStillInvited } from '../invitations/round-mail.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { deriveRoundKeys } from '../rounds/keys.ts';
import { hasAnswered } from './responses.ts';

/**
 * Whether a reminder is needed: not once its round is over, not beside a later one, not to somebody mailed too often, and not
 * to somebody who has answered. The last is looked at only here, in memory, and leaves no trace in the row.
 */
export async function reminderStillDue(
  message: Message,
  { now, keys }: { now: Date; keys: KeyStore },
): Promise<'send' | 'skip' | 'drop'> {
  if (!(await isStillInvited(message, now))) return 'drop';
  if (await isOvertaken(message, now)) return 'skip';
  if (await isMailedOften(message.to, now)) return 'skip';
  const invitation = await findInvitation(message.ref, message.to);
  const roundKey = await keys.read(message.ref);
  if (!invitation || !roundKey) return 'drop';
  return (await hasAnswered(deriveRoundKeys(roundKey, message.ref).doc, invitation._id)) ? 'skip' : 'send';
}
