import { type Message, MessageModel } from './message.model.ts';

const DAYS = 7;
const MOST_MAILS = 3;

/**
 * The employees who got three mails within the last seven days, skipped reminders included: counting only those that left
 * would name those who had not answered.
 */
export async function mailedOften(now: Date): Promise<Set<string>> {
  const since = new Date(now.getTime() - DAYS * 24 * 60 * 60_000);
  const rows = await MessageModel.aggregate<{ _id: string; mails: number }>([
    { $match: { sentOn: { $gt: since } } },
    { $group: { _id: '$to', mails: { $sum: 1 } } },
    { $match: { mails: { $gte: MOST_MAILS } } },
  ]);
  return new Set(rows.flatMap(({ _id }) => (_id.startsWith('e:') ? [_id.slice(2)] : [])));
}

/** How many mails went to somebody ('e:…' or 'u:…') within the last seven days. */
export async function mailsLately(to: string, now: Date): Promise<number> {
  const since = new Date(now.getTime() - DAYS * 24 * 60 * 60_000);
  return await MessageModel.countDocuments({ to, sentOn: { $gt: since } } satisfies Partial<
    Record<keyof Message, unknown>
  >);
}

/** Whether one more mail to somebody would be too many. */
export async function isMailedOften(to: string, now: Date): Promise<boolean> {
  return (await mailsLately(to, now)) >= MOST_MAILS;
}
