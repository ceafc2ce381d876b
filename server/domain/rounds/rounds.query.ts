import { type Round, RoundModel } from './round.model.ts';
import { dateOf } from './round-id.ts';

export type { MissedReason, NotInvited, Round, Subject } from './round.model.ts';
export type { RoundState } from './round-state.ts';

/** A round by its id; null when there is none. */
export async function findRound(id: string): Promise<Round | null> {
  return await RoundModel.findById(id).lean<Round>();
}

/** All rounds, the newest opening first. */
export async function listRounds(filter: { status?: Round['status'] } = {}): Promise<Round[]> {
  return await RoundModel.find(filter).sort({ opensAt: -1, _id: 1 }).lean<Round[]>();
}

/** Rounds sealed after `since`, the latest first. */
export async function listSealedSince(since: Date): Promise<Round[]> {
  return await RoundModel.find({ status: 'sealed', sealedAt: { $gt: since } })
    .sort({ sealedAt: -1 })
    .lean<Round[]>();
}

/** Rounds that ended after `since`, whose leftovers the janitor removes. */
export async function listEndedRounds(since: Date): Promise<Pick<Round, '_id' | 'attempt'>[]> {
  return await RoundModel.find(
    { status: { $in: ['sealed', 'cancelled', 'abandoned'] }, closedAt: { $gt: since } },
    { attempt: 1 },
  ).lean<Pick<Round, '_id' | 'attempt'>[]>();
}

/** The rounds that show one of some commitments, the newest opening first. */
export async function listRoundsShowing(commitmentIds: readonly string[]): Promise<Round[]> {
  return await RoundModel.find({ 'commitments.id': { $in: [...commitmentIds] } })
    .sort({ opensAt: -1, _id: 1 })
    .lean<Round[]>();
}

const ASKED: Round['status'][] = [
  'open',
  'closing',
  'sealing',
  'sealed',
  'unreadable',
  'abandoned',
  'interrupted',
];

/** Rounds opened after `since` that really asked people. */
export async function listRoundsSince(since: Date): Promise<Round[]> {
  return await RoundModel.find({ status: { $in: ASKED }, opensAt: { $gt: since } }).lean<Round[]>();
}

/** How many rounds there are in each status. */
export async function countRoundsByStatus(): Promise<Record<string, number>> {
  const counts = await RoundModel.aggregate<{ _id: string; n: number }>([
    { $group: { _id: '$status', n: { $sum: 1 } } },
  ]);
  return Object.fromEntries(counts.map(({ _id, n }) => [_id, n]));
}

/** How many rounds a survey has had, cancelled ones included: people may have seen their number. */
export async function countRounds(surveyId: string): Promise<number> {
  return await RoundModel.countDocuments({ surveyId, status: { $ne: 'missed' } });
}

/** The local date on which each department was last asked about each subject, by 'customer>subject'. */
export async function lastAskedPairs(): Promise<Map<string, string>> {
  const rounds = await RoundModel.find({ status: { $in: ASKED } }, { plan: 1 })
    .sort({ opensAt: 1 })
    .lean<Pick<Round, '_id' | 'plan'>[]>();
  const pairs = new Map<string, string>();
  for (const { _id, plan } of rounds)
    for (const [customer, subjects] of Object.entries(plan))
      for (const subject of subjects) pairs.set(`${customer}>${subject}`, dateOf(_id));
  return pairs;
}
