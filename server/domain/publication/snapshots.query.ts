import { listRounds, type Round } from '../rounds/rounds.query.ts';
import { type Snapshot, SnapshotModel } from './snapshot.model.ts';

export type { RoundParticipation } from './participation-of-round.ts';
export type { Snapshot } from './snapshot.model.ts';

/** A round whose results may be read; `attempt` names the one set of them that is true. */
export type SealedRound = Round & { attempt: string };

/** A snapshot without its items: what matrix and overview read of many rounds at once. */
export type Headline = Omit<Snapshot, 'items'>;

/** All sealed rounds, the newest opening first. */
export async function listSealedRounds(): Promise<SealedRound[]> {
  const rounds = await listRounds({ status: 'sealed' });
  return rounds.flatMap((round) => (round.attempt ? [{ ...round, attempt: round.attempt }] : []));
}

/** The headlines of every subject of some rounds, in the order the rounds closed. */
export async function readHeadlines(rounds: readonly SealedRound[]): Promise<Headline[]> {
  const found = await SnapshotModel.find(published(rounds), { items: 0 })
    .sort({ closesOn: 1 })
    .lean<Headline[]>();
  return found.filter((headline) => isTrue(headline, rounds));
}

/** Everything published of one subject, or of all, in some rounds, in the order the rounds closed. */
export async function readSnapshots(rounds: readonly SealedRound[], subject?: string): Promise<Snapshot[]> {
  const filter = subject === undefined ? published(rounds) : { subject, ...published(rounds) };
  const found = await SnapshotModel.find(filter).sort({ closesOn: 1 }).lean<Snapshot[]>();
  return found.filter((snapshot) => isTrue(snapshot, rounds));
}

function published(rounds: readonly SealedRound[]) {
  return {
    roundId: { $in: rounds.map(({ _id }) => _id) },
    attempt: { $in: rounds.map(({ attempt }) => attempt) },
  };
}

function isTrue({ roundId, attempt }: Headline, rounds: readonly SealedRound[]): boolean {
  return rounds.some((round) => round._id === roundId && round.attempt === attempt);
}
