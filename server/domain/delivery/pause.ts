import { type DeliveryPause, DeliveryPauseModel } from './pause.model.ts';
import { retryDelay } from './retry.ts';

export type { DeliveryPause } from './pause.model.ts';

/** The pause of the queue, if the mail server refused everything lately; null when mails flow. */
export async function currentPause(): Promise<DeliveryPause | null> {
  return await DeliveryPauseModel.findById('mail').lean<DeliveryPause>();
}

interface PauseMoment {
  now: Date;
  /** In [0, 1), spreads the waiting times. */
  chance: number;
  /** Mails were flowing until now: the waiting starts anew. */
  isFirst: boolean;
}

/** Pauses the queue after a refusal that is not about one person; each one that follows pauses it longer. */
export async function pauseQueue(code: string, { now, chance, isFirst }: PauseMoment): Promise<void> {
  const tries = isFirst ? 1 : ((await currentPause())?.tries ?? 0) + 1;
  const until = new Date(now.getTime() + retryDelay(tries, chance));
  await DeliveryPauseModel.updateOne({ _id: 'mail' }, { $set: { until, code, tries } }, { upsert: true });
}

/** Lets mails flow again. */
export async function resumeQueue(): Promise<void> {
  await DeliveryPauseModel.deleteOne({ _id: 'mail' });
}
