import { isMailedOften } from '../delivery/fatigue.query.ts';
import type { Due } from '../delivery/mail-kind.ts';
import { handedOverOn, isOvertaken, type Message } from '../delivery/outbox.ts';
import { countEnoughMail } from '../delivery/tally.ts';
import { findAddressee, isStillInvited } from '../invitations/addressee.ts';
import type { KeyStore } from '../rounds/key-store.ts';
import { deriveRoundKeys } from '../rounds/keys.ts';
import { workingMoment } from '../schedules/working-hours.ts';
import { readSettings, zoneOf } from '../settings/settings.ts';
import { hasAnswered } from './responses.ts';

const DAY_MS = 24 * 60 * 60_000;

interface ReminderTools {
  now: Date;
  keys: KeyStore;
  /** Mails stay in the local outbox, which would name those who have not answered if it left out those who have. */
  isLocal: boolean;
}

/**
 * Whether a reminder is needed: not once its round is over, not beside a later one or on the day of the invitation, not outside
 * working hours, not to somebody mailed too often, and not to somebody who has answered. The last is looked at only here, in
 * memory, after everything else, and leaves no trace in the row.
 */
export async function reminderStillDue(message: Message, tools: ReminderTools): Promise<Due> {
  const { now, keys, isLocal } = tools;
  if (!(await isStillInvited(message, now)) || (await isOvertaken(message, now))) return 'drop';
  if (!(await wasInvitedBefore(message, now))) return 'drop';
  const moment = await workingMomentOf(message, now);
  if (moment > now) return moment;
  if (await isMailedOften(message.to, now)) {
    await countEnoughMail(message.ref);
    return 'skip';
  }
  if (isLocal) return 'send';
  const addressee = await findAddressee(message);
  const roundKey = await keys.read(message.ref);
  if (!addressee || !roundKey) return 'drop';
  const { doc } = deriveRoundKeys(roundKey, message.ref);
  return (await hasAnswered(doc, addressee.invitation._id)) ? 'skip' : 'send';
}

/** Whether the invitation left on an earlier day, the last time it did: otherwise it is the reminder. */
async function wasInvitedBefore({ to, ref }: Message, now: Date): Promise<boolean> {
  const day = await handedOverOn({ kind: 'invitation', to, ref });
  return day !== null && now.getTime() - day.getTime() >= DAY_MS;
}

async function workingMomentOf(message: Message, now: Date): Promise<Date> {
  const site = (await findAddressee(message))?.recipient.site ?? '';
  return workingMoment(now, zoneOf(site, await readSettings()));
}
