import { listRounds, type Round } from '../rounds/rounds.query.ts';
import { learnItems } from '../surveys/own-items.ts';
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

/** How many rounds' headlines stay in memory: those pages look at again and again. */
const KEPT_ROUNDS = 64;
const kept = new Map<string, readonly Headline[]>();

/**
 * The headlines of every subject of some rounds, in the order the rounds closed. What a seal published never changes, so it is
 * read once: an attempt, 16 random bytes, names one publication for good.
 */
export async function readHeadlines(rounds: readonly SealedRound[]): Promise<Headline[]> {
  const missing = rounds.filter(({ attempt }) => !kept.has(attempt));
  const found = missing.length === 0 ? [] : await findHeadlines(missing);
  const fresh = new Map(
    missing.map(({ attempt }) => [attempt, found.filter((one) => one.attempt === attempt)] as const),
  );
  const headlines = rounds.flatMap(({ attempt }) => fresh.get(attempt) ?? kept.get(attempt) ?? []);
  for (const [attempt, published] of fresh) keep(attempt, published);
  return headlines.sort((a, b) => (a.closesOn < b.closesOn ? -1 : a.closesOn > b.closesOn ? 1 : 0));
}

async function findHeadlines(rounds: readonly SealedRound[]): Promise<Headline[]> {
  const found = await SnapshotModel.find(published(rounds), { items: 0 }).lean<Headline[]>();
  return found.filter((headline) => isTrue(headline, rounds));
}

function keep(attempt: string, headlines: readonly Headline[]): void {
  kept.set(attempt, headlines);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_ROUNDS) return;
    kept.delete(oldest);
  }
}

/** Everything published of one subject, or of all, in some rounds, in the order the rounds closed. */
export async function readSnapshots(rounds: readonly SealedRound[], subject?: string): Promise<Snapshot[]> {
  const filter = subject === undefined ? published(rounds) : { subject, ...published(rounds) };
  const found = await SnapshotModel.find(filter).sort({ closesOn: 1 }).lean<Snapshot[]>();
  await learnItems(found.flatMap(({ items }) => items.map(({ item }) => item)));
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
