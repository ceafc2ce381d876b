import { listSealedRounds } from '../publication/snapshots.query.ts';
import type { Subject } from '../rounds/rounds.query.ts';
import type { ShownCommitment } from '../rounds/shown-commitment.ts';
import type { Commitment } from './commitment.model.ts';
import { listCommitments } from './commitments.query.ts';
import { stateOf } from './verdict.ts';
import { readVerdicts } from './verdicts.query.ts';

/** The most commitments of one provider that a survey shows: three minutes are for the questions. */
export const MOST_SHOWN = 2;

const KEPT_MS = 365 * 24 * 60 * 60_000;

/**
 * What a round that opens now shows of its subjects ("you said, we did"): what is done and not confirmed yet, the latest first, then
 * what is in progress, the earliest due first. What nobody touched for a year is left out.
 */
export async function commitmentsToShow(subjects: readonly Subject[], now: Date): Promise<ShownCommitment[]> {
  const commitments = await listCommitments(subjects);
  const verdicts = await readVerdicts(commitments, await listSealedRounds());
  const due = commitments
    .filter((one) => ['done', 'doing'].includes(one.status) && now.getTime() - touched(one) < KEPT_MS)
    .filter((one) => stateOf(one, verdicts.get(one._id), '') !== 'confirmed');
  return subjects.flatMap((subject) =>
    due
      .filter(({ providerId }) => providerId === subject)
      .sort(firstShown)
      .slice(0, MOST_SHOWN)
      .map(({ _id, text, itemId, status }) => ({
        id: _id,
        subject,
        text,
        itemId,
        isDone: status === 'done',
      })),
  );
}

/** Of commitments in the order of their dates. */
function firstShown(a: Commitment, b: Commitment): number {
  const order = Number(b.status === 'done') - Number(a.status === 'done');
  return order || (a.status === 'done' ? touched(b) - touched(a) : 0);
}

function touched({ history }: Commitment): number {
  return history.at(-1)?.at.getTime() ?? 0;
}
