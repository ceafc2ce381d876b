import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { type Round, RoundModel } from './round.model.ts';

/** Stores a round with its plan; when its occurrence is stored already, that one stays. */
export async function insertRound(round: Round): Promise<void> {
  try {
    await RoundModel.create(round);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/**
 * Opens a scheduled round whose invitations are stored; `invited` is people by department. A survey has one open round at
 * most: while its last one is open this changes nothing, and the next tick tries again.
 */
export async function markOpen(id: string, invited: Record<string, number>): Promise<void> {
  try {
    await RoundModel.updateOne({ _id: id, status: 'scheduled' }, { $set: { status: 'open', invited } });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/** Notes that an occurrence was never opened: the program was down for over a day, or its audience does not allow it. */
export async function noteMissed(round: Round): Promise<void> {
  await insertRound({ ...round, status: 'missed' });
  await RoundModel.updateOne({ _id: round._id, status: 'scheduled' }, { $set: { status: 'missed' } });
}
