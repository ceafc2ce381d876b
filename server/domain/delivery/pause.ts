import { type DeliveryPause, DeliveryPauseModel } from './pause.model.ts';
import { retryDelay } from './retry.ts';

export type { DeliveryPause } from './pause.model.ts';

/** The pause of the queue, if the mail server refused everything lately; null when mails flow. */
export async function currentPause(): Promise<DeliveryPause | null> {
  return await DeliveryPauseModel.findById('mail').lean<DeliveryPause>();
}

/** Pauses the queue after a refusal that is not about one person; each further one pauses longer. */
export async function pauseQueue(
  code: string,
  { now, chance }: { now: Date; chance: number },
): Promise<void> {
  const tries = ((await currentPause())?.tries ?? 0) + 1;
  const until = new Date(now.getTime() + retryDelay(tries, chance));
  await DeliveryPauseModel.updateOne({ _id: 'mail' }, { $set: { until, code, tries } }, { upsert: true });
}

/** Lets mails flow again. */
export async function resumeQueue(): Promise<void> {
  await DeliveryPauseModel.deleteOne({ _id: 'mail' });
}
