import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { type MissedReason, type Round, RoundModel } from './round.model.ts';

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

/** Notes that an occurrence was not opened, and why, so that HR sees it; the occurrence is then over. */
export async function noteMissed(
  occurrence: Pick<Round, '_id' | 'scheduleId' | 'surveyId' | 'opensAt' | 'closesAt'>,
  missedBecause: MissedReason,
): Promise<void> {
  const empty = { versionId: '', number: 0, plan: {}, people: {}, invited: {}, left: {}, reminderDates: [] };
  const bounds = { k: 0, kc: 0, separationDays: 0, readers: 'hr' as const, audience: null };
  const { opensAt } = occurrence;
  await insertRound({
    ...occurrence,
    ...empty,
    ...bounds,
    periodFrom: opensAt,
    sendAfter: opensAt,
    status: 'missed',
    missedBecause,
  });
  await RoundModel.updateOne(
    { _id: occurrence._id, status: 'scheduled' },
    { $set: { status: 'missed', missedBecause } },
  );
}
