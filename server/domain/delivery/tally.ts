import { type MailTally, MailTallyModel } from './tally.model.ts';

/** Counts a reminder of a round that the server did not take; whose it was is kept nowhere. */
export async function countLost(ref: string): Promise<void> {
  await count(ref, 'lost');
}

/** Counts a reminder of a round that was not sent because of how much mail the person had. */
export async function countEnoughMail(ref: string): Promise<void> {
  await count(ref, 'enoughMail');
}

/** What became of the reminders of a round. */
export async function readTally(ref: string): Promise<Omit<MailTally, '_id'>> {
  const tally = await MailTallyModel.findById(ref).lean<Partial<MailTally>>();
  return { lost: tally?.lost ?? 0, enoughMail: tally?.enoughMail ?? 0 };
}

async function count(ref: string, what: 'lost' | 'enoughMail'): Promise<void> {
  await MailTallyModel.updateOne({ _id: ref }, { $inc: { [what]: 1 } }, { upsert: true });
}
