import { readSnapshots, type SealedRound } from '../publication/snapshots.query.ts';
import { listRoundsShowing, type Round } from '../rounds/rounds.query.ts';
import { ratingItem, type ShownCommitment } from '../rounds/shown-commitment.ts';
import type { Commitment } from './commitment.model.ts';
import { type Verdict, verdictOf } from './verdict.ts';

const ASKING: readonly Round['status'][] = ['open', 'closing', 'sealing', 'sealed'];

/**
 * What customers last said of each commitment, by its id, for somebody who may read results of `readable` rounds. Those no round
 * showed are left out.
 */
export async function readVerdicts(
  commitments: readonly Pick<Commitment, '_id'>[],
  readable: readonly SealedRound[],
): Promise<Map<string, Verdict>> {
  const ids = commitments.map(({ _id }) => _id);
  if (ids.length === 0) return new Map();
  const showing = (await listRoundsShowing(ids)).filter(({ status }) => ASKING.includes(status));
  const last = new Map<string, { round: Round; shown: ShownCommitment }>();
  for (const round of showing.toReversed())
    for (const shown of round.commitments ?? [])
      if (ids.includes(shown.id)) last.set(shown.id, { round, shown });
  const asked = new Set([...last.values()].map(({ round }) => round._id));
  const items = await publishedItems(readable.filter(({ _id }) => asked.has(_id)));
  return new Map(
    [...last].map(([id, { round, shown }]) => [id, verdictIn(round, shown, items.get(round._id))]),
  );
}

type Totals = Map<string, number[] | null>;

/** The totals of every item, by round and then by subject and item; a round without results is missing. */
async function publishedItems(rounds: readonly SealedRound[]): Promise<Map<string, Totals>> {
  const found = new Map<string, Totals>(rounds.map(({ _id }) => [_id, new Map()]));
  for (const { roundId, subject, items } of rounds.length > 0 ? await readSnapshots(rounds) : [])
    for (const { item, total } of items) found.get(roundId)?.set(`${subject} ${item}`, total);
  return found;
}

function verdictIn({ number }: Round, { id, subject, isDone }: ShownCommitment, totals?: Totals): Verdict {
  if (!totals) return { state: 'asked', round: number };
  const counts = totals.get(`${subject} ${ratingItem(id)}`);
  const verdict = counts ? verdictOf(counts, isDone) : null;
  return verdict ? { state: 'shown', round: number, ...verdict } : { state: 'not_shown', round: number };
}
