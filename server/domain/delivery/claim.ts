import { gather } from '../../platform/gather.ts';
import { newId, type RandomBytes } from '../../platform/ids.ts';
import { type Message, MessageModel } from './message.model.ts';

const LEASE_MS = 120_000;

/** So early in a lease nobody else can hold it, unless clocks of two machines differ by more than the rest. */
const SURE_MS = 30_000;

/** A message this process may work on until its lease ends; every later change names the fence. */
export type Claimed = Message & { lease: { until: Date; fence: string } };

interface ClaimTools {
  random: RandomBytes;
  /** Most messages to take. */
  most: number;
}

/** Takes the messages that have been due longest and that nobody works on; none only when nothing is left to take. */
export async function claimDue(now: Date, { random, most }: ClaimTools): Promise<Claimed[]> {
  const free = {
    state: 'waiting' as const,
    dueAt: { $lte: now },
    $or: [{ lease: { $exists: false } }, { 'lease.until': { $lt: now } }],
  };
  const lease = { until: new Date(now.getTime() + LEASE_MS), fence: newId(random) };
  for (;;) {
    const found = await MessageModel.find(free).sort({ dueAt: 1 }).limit(most).lean<Message[]>();
    if (found.length === 0) return [];
    // Each is taken by one only: who comes second no longer finds it free, and looks for others.
    const _id = { $in: found.map((message) => message._id) };
    const { modifiedCount } = await MessageModel.updateMany({ _id, ...free }, { $set: { lease } });
    if (modifiedCount === found.length) return found.map((message) => ({ ...message, lease }));
    const taken = await MessageModel.find({ _id, 'lease.fence': lease.fence }).lean<Claimed[]>();
    if (taken.length > 0) return taken;
  }
}

/** Whether the claim still holds: a process that was frozen past its lease must not hand over a mail twice. */
export async function stillHolds({ _id, lease }: Claimed, now: Date): Promise<boolean> {
  const left = lease.until.getTime() - now.getTime();
  if (left <= 0) return false;
  if (left > LEASE_MS - SURE_MS) return true;
  return (await MessageModel.exists({ _id, state: 'waiting', 'lease.fence': lease.fence })) !== null;
}

/** Ends a claim with a change; false when somebody else took the message over meanwhile. */
export async function settle(
  { _id, lease }: Claimed,
  change: Partial<Pick<Message, 'state' | 'dueAt' | 'tries' | 'sentOn' | 'error'>>,
): Promise<boolean> {
  const { modifiedCount } = await MessageModel.updateOne(
    { _id, 'lease.fence': lease.fence },
    { $unset: { lease: 1 }, $set: change },
  );
  return modifiedCount === 1;
}

/** Marks messages the server has taken, several in one write where they come close together. */
export function sentMarker(
  handedOver: () => Required<Pick<Message, 'sentOn' | 'sentAt'>>,
): (message: Claimed) => Promise<unknown> {
  return gather(async (messages: Claimed[]) => {
    const fences = new Set(messages.map(({ lease }) => lease.fence));
    await MessageModel.updateMany(
      { _id: { $in: messages.map(({ _id }) => _id) }, 'lease.fence': { $in: [...fences] } },
      { $unset: { lease: 1 }, $set: { state: 'done', ...handedOver() } },
    );
    return new Map();
  });
}

/** Gives messages back that nobody has begun to work on. */
export async function release(messages: Claimed[]): Promise<void> {
  for (const { _id, lease } of messages)
    await MessageModel.updateOne({ _id, 'lease.fence': lease.fence }, { $unset: { lease: 1 } });
}
