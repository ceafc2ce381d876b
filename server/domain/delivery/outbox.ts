import { createHmac } from 'node:crypto';
import { newId } from '../../platform/ids.ts';
import { insertMissing } from '../../platform/insert-missing.ts';
import { type Message, MessageModel, type MessageState } from './message.model.ts';
import { MailTallyModel } from './tally.model.ts';

export type { Message } from './message.model.ts';

/** A mail to put into the outbox; kind, to, ref and n are its identity. */
export type NewMessage = Pick<Message, 'kind' | 'to' | 'ref' | 'n' | 'dueAt'>;

/** Puts mails into the outbox; those that are there already, by their identity, stay as they are. */
export async function enqueue(messages: NewMessage[], messageSecret: Buffer): Promise<void> {
  await insertMissing<Message>(
    MessageModel,
    messages.map((message) => ({
      _id: newId(),
      ...message,
      state: 'waiting',
      tries: 0,
      messageId: messageIdOf(message, messageSecret),
    })),
  );
}

/** The local part of the Message-ID: HMAC of the identity, so a mail sent twice is recognised and nothing can be read from it. */
function messageIdOf({ kind, to, ref, n }: NewMessage, secret: Buffer): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([kind, to, ref, n]))
    .digest('base64url');
}

/** Gives the waiting mails of a kind and number another time, e.g. the last reminder of an extended round. */
export async function reschedule(which: Pick<Message, 'kind' | 'ref' | 'n'>, dueAt: Date): Promise<void> {
  await MessageModel.updateMany({ ...which, state: 'waiting' }, { $set: { dueAt } });
}

/** Ends the waiting mails of a round that is over. */
export async function dropMessages(ref: string): Promise<void> {
  await MessageModel.updateMany(
    { ref, state: 'waiting' },
    { $set: { state: 'dropped' }, $unset: { lease: 1 } },
  );
}

/** Ends every waiting mail, e.g. of a restored backup whose mails have left long ago. */
export async function dropWaiting(): Promise<void> {
  await MessageModel.updateMany({ state: 'waiting' }, { $set: { state: 'dropped' }, $unset: { lease: 1 } });
}

/** How many mails wait, for now or for later. */
export async function countWaiting(): Promise<number> {
  return await MessageModel.countDocuments({ state: 'waiting' });
}

/** Removes the rows of a round that ended, 7 days after its mails left: until then they tell who is mailed too often. */
export async function forgetMessages(ref: string, now: Date): Promise<void> {
  const weekAgo = new Date(now.getTime() - 7 * 24 * 60 * 60_000);
  await MessageModel.deleteMany({ ref, $or: [{ sentOn: { $lt: weekAgo } }, { sentOn: { $exists: false } }] });
  await MailTallyModel.deleteOne({ _id: ref });
}

/** Removes the rows of some kinds that ended before a moment; returns what they were about. */
export async function forgetEnded(kinds: string[], before: Date): Promise<string[]> {
  const ended: MessageState[] = ['done', 'dead', 'dropped'];
  const rows = await MessageModel.find(
    { state: { $in: ended }, dueAt: { $lt: before }, kind: { $in: kinds } },
    { ref: 1 },
  ).lean<Pick<Message, '_id' | 'ref'>[]>();
  await MessageModel.deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } });
  return rows.map(({ ref }) => ref);
}

/**
 * Whether a later mail of the same kind about the same thing is due, or was sent, to the same person: then this one says
 * nothing new. Any state counts, since two workers may hold both at once.
 */
export async function isOvertaken({ kind, to, ref, n }: Message, now: Date): Promise<boolean> {
  return (await MessageModel.exists({ kind, to, ref, n: { $gt: n }, dueAt: { $lte: now } })) !== null;
}

/** The mails of a kind to somebody about something, by number. */
export async function findMessages(which: Pick<Message, 'kind' | 'to' | 'ref'>): Promise<Message[]> {
  return await MessageModel.find(which).sort({ n: 1 }).lean<Message[]>();
}

/** Lets a mail that never left wait again, as if it were new; one that left, or waits, stays as it is. */
export async function revive({ _id }: Message, dueAt: Date): Promise<void> {
  await MessageModel.updateOne(
    { _id, state: { $in: ['dead', 'dropped'] } },
    { $set: { state: 'waiting', dueAt, tries: 0 }, $unset: { error: 1, lease: 1 } },
  );
}

/** The last day (midnight UTC) on which a mail of a kind was handed over; null while none was. */
export async function handedOverOn(which: Pick<Message, 'kind' | 'to' | 'ref'>): Promise<Date | null> {
  const days = (await findMessages(which)).flatMap(({ sentOn }) => sentOn ?? []);
  return days.reduce<Date | null>((last, day) => (last && last > day ? last : day), null);
}

/** Whether any mail is due. */
export async function hasDue(now: Date): Promise<boolean> {
  return (await MessageModel.exists({ state: 'waiting', dueAt: { $lte: now } })) !== null;
}

/** How many mails were due before a moment and still wait. */
export async function countOverdue(before: Date): Promise<number> {
  return await MessageModel.countDocuments({ state: 'waiting', dueAt: { $lt: before } });
}

/** How many mails of one kind there are about something, and how many of them have not left yet. */
export async function countMailsAbout(
  which: Pick<Message, 'kind' | 'ref'>,
): Promise<{ all: number; waiting: number }> {
  const [all, waiting] = await Promise.all([
    MessageModel.countDocuments(which),
    MessageModel.countDocuments({ ...which, state: 'waiting' }),
  ]);
  return { all, waiting };
}

/** How many mails are in each state. */
export async function countMessages(): Promise<Record<string, number>> {
  const counts = await MessageModel.aggregate<{ _id: string; n: number }>([
    { $group: { _id: '$state', n: { $sum: 1 } } },
  ]);
  return Object.fromEntries(counts.map(({ _id, n }) => [_id, n]));
}
