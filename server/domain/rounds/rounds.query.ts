import { type Round, RoundModel } from './round.model.ts';

export type { Round, RoundState, Subject } from './round.model.ts';

/** A round by its id; null when there is none. */
export async function findRound(id: string): Promise<Round | null> {
  return await RoundModel.findById(id).lean<Round>();
}

/** All rounds, the newest opening first. */
export async function listRounds(filter: { status?: Round['status'] } = {}): Promise<Round[]> {
  return await RoundModel.find(filter).sort({ opensAt: -1, _id: 1 }).lean<Round[]>();
}

/** Rounds that ended after `since`, whose leftovers the janitor removes. */
export async function listEndedRounds(since: Date): Promise<Pick<Round, '_id' | 'attempt'>[]> {
  return await RoundModel.find(
    { status: { $in: ['sealed', 'cancelled', 'abandoned'] }, closedAt: { $gt: since } },
    { attempt: 1 },
  ).lean<Pick<Round, '_id' | 'attempt'>[]>();
}
