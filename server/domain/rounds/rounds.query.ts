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
