import { kindOf } from '../insights/reading.query.ts';
import { itemRound } from '../insights/service-rounds.ts';
import { readSnapshots, type SealedRound } from '../publication/snapshots.query.ts';
import { findVersion } from '../surveys/surveys.query.ts';
import { type ResultRow, rowsOfItem } from './result-rows.ts';

/** Which results to export; null = all that may be read. */
export interface WantedResults {
  roundId: string | null;
  subjects: readonly string[] | null;
}

/**
 * Every figure of the rounds somebody may read, exactly as pages show it: by survey and subject, then round, item and group.
 * Only one subject's snapshots are in memory at a time.
 */
export async function* readResults(
  readable: readonly SealedRound[],
  { roundId, subjects }: WantedResults,
): AsyncGenerator<ResultRow> {
  const surveyIds = new Set(
    readable.filter(({ _id }) => roundId === null || _id === roundId).map(({ surveyId }) => surveyId),
  );
  for (const surveyId of surveyIds) {
    const rounds = readable.filter((round) => round.surveyId === surveyId).toReversed();
    for (const subject of subjectsOf(rounds)) {
      if (subjects === null || subjects.includes(subject)) yield* rowsOfSubject(rounds, subject, roundId);
    }
  }
}

async function* rowsOfSubject(
  rounds: readonly SealedRound[],
  subject: string,
  roundId: string | null,
): AsyncGenerator<ResultRow> {
  const snapshots = await readSnapshots(rounds, subject);
  for (const [i, { roundId: id, versionId }] of snapshots.entries()) {
    if (roundId !== null && id !== roundId) continue;
    const { items } = await findVersion(versionId);
    for (const item of items) {
      const history = snapshots.slice(0, i + 1).map((snapshot) => {
        const number = rounds.find(({ _id }) => _id === snapshot.roundId)?.number ?? 0;
        const { closesOn } = snapshot;
        return itemRound({ roundId: snapshot.roundId, number, closesOn, versionId }, snapshot, item);
      });
      yield* rowsOfItem(history, subject, item);
    }
  }
}

function subjectsOf(rounds: readonly SealedRound[]): string[] {
  const asked = rounds.flatMap((round) =>
    kindOf(round) === 'engagement' ? ['company'] : Object.values(round.plan).flat(),
  );
  return [...new Set(asked)].sort();
}
