import { newId, type RandomBytes } from '../../platform/ids.ts';
import { type Message, MessageModel } from './message.model.ts';

const LEASE_MS = 120_000;

/** A message this process may work on until its lease ends; every later change names the fence. */
export type Claimed = Message & { lease: { until: Date; fence: string } };

/** Takes the message that has been due longest and that nobody works on; null when there is none. */
export async function claimDue(now: Date, random: RandomBytes): Promise<Claimed | null> {
  const lease = { until: new Date(now.getTime() + LEASE_MS), fence: newId(random) };
  return await MessageModel.findOneAndUpdate(
    {
      state: 'waiting',
      dueAt: { $lte: now },
      $or: [{ lease: { $exists: false } }, { 'lease.until': { $lt: now } }],
    },
    { $set: { lease } },
    { sort: { dueAt: 1 }, returnDocument: 'after' },
  ).lean<Claimed>();
}

/** Whether the claim still holds: a process that was frozen past its lease must not hand over a mail twice. */
export async function stillHolds({ _id, lease }: Claimed, now: Date): Promise<boolean> {
  if (now >= lease.until) return false;
  return (await MessageModel.exists({ _id, state: 'waiting', 'lease.fence': lease.fence })) !== null;
}

/** Ends a claim with a change; false when somebody else took the message over meanwhile. */
export async function settle(
  { _id, lease }: Claimed,
  change: Partial<Pick<Message, 'state' | 'dueAt' | 'tries' | 'sentOn' | 'error'>>,
): Promise<boolean> {
  const { modifiedCount } = await MessageModel.updateOne(
    { _id, 'lease.fence': lease.fence },
    { $unset: { lease: 1 }, ...(Object.keys(change).length > 0 && { $set: change }) },
  );
  return modifiedCount === 1;
}
