import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Conflict } from '../../platform/errors.ts';
import { type DemoProgress, DemoProgressModel } from './progress.model.ts';

export type { DemoProgress };

/** Who has shown no sign of life for this long was ended in the middle. */
const SILENCE_MS = 120_000;

/** How far the invented company is; null when there is none. */
export async function readProgress(): Promise<DemoProgress | null> {
  return await DemoProgressModel.findById('demo').lean<DemoProgress>();
}

/**
 * Whether the company is being made or removed at this moment. Jobs rest meanwhile: rounds are made by a clock that shows other
 * times than theirs.
 */
export async function isAtWork(now: Date): Promise<boolean> {
  const progress = await readProgress();
  return progress !== null && isBusy(progress, now);
}

/** Claims the company for making or removing it. Conflict `demo_busy` while somebody else is at it. */
export async function claim(state: 'making' | 'removing', now: Date): Promise<void> {
  const quiet = new Date(now.getTime() - SILENCE_MS);
  try {
    await DemoProgressModel.updateOne(
      { _id: 'demo', $or: [{ state: { $in: ['made', 'failed'] } }, { at: { $lt: quiet } }] },
      { $set: { state, done: 0, of: 0, at: now } },
      { upsert: true },
    );
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new Conflict('demo_busy');
  }
}

/** Notes how far it is. */
export async function note(change: Partial<Omit<DemoProgress, '_id'>>): Promise<void> {
  await DemoProgressModel.updateOne({ _id: 'demo' }, { $set: change });
}

function isBusy({ state, at }: DemoProgress, now: Date): boolean {
  return (state === 'making' || state === 'removing') && now.getTime() - at.getTime() < SILENCE_MS;
}
