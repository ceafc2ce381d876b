import type { Clock } from './clock.ts';
import { isDuplicateKey } from './duplicate-key.ts';
import { newId } from './ids.ts';
import { type Lease, LeaseModel } from './lease.model.ts';

const LEASE_MS = 60_000;
const RENEW_MS = 20_000;

/**
 * Does a piece of work unless another process does it, and keeps others from it meanwhile: 60 s, renewed while it lasts, so
 * that the lease of a process that died ends by itself. It saves work and guards nothing: the work must be safe to do twice.
 * Gives what the work gives, or null when somebody else holds the lease.
 */
export async function withLease<T>(
  name: string,
  clock: Pick<Clock, 'now'>,
  work: () => Promise<T>,
): Promise<T | null> {
  const lease = await take(name, clock.now());
  if (!lease) return null;
  const mine = { _id: name, fence: lease.fence };
  const renewal = setInterval(() => {
    const until = new Date(clock.now().getTime() + LEASE_MS);
    LeaseModel.updateOne(mine, { $set: { until } }).catch(() => {});
  }, RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await LeaseModel.updateOne(mine, { $set: { until: clock.now() } });
  }
}

async function take(name: string, now: Date): Promise<Lease | null> {
  const until = new Date(now.getTime() + LEASE_MS);
  try {
    return await LeaseModel.findOneAndUpdate(
      { _id: name, until: { $lte: now } },
      { $set: { owner: newId(), until }, $inc: { fence: 1 } },
      { upsert: true, returnDocument: 'after' },
    ).lean<Lease>();
  } catch (error) {
    // It exists and is not over: the upsert met its key.
    if (isDuplicateKey(error)) return null;
    throw error;
  }
}
