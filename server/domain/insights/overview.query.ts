import { type RoundParticipation, readHeadlines } from '../publication/snapshots.query.ts';
import { type CompanyQuality, companyQuality } from './company.ts';
import { readMatrix } from './matrix.query.ts';
import type { Matrix } from './matrix.ts';
import type { Reading } from './reading.query.ts';
import type { SubjectChange } from './service-changes.ts';
import { changesOf, historiesOf } from './service-histories.ts';

/** What HR sees first of a service survey. */
export interface Overview {
  participation: RoundParticipation | null;
  quality: CompanyQuality;
  /** Largest first. */
  changes: SubjectChange[];
  matrix: Matrix;
  /** Comments published in the chosen round. */
  comments: number;
}

/** Everything of the overview, from the headlines of the reading's rounds. */
export async function readOverview(reading: Reading): Promise<Overview> {
  const headlines = await readHeadlines(reading.rounds);
  const histories = historiesOf(reading, headlines);
  const changes = changesOf(reading, histories);
  const ofRound = headlines.filter(({ roundId }) => roundId === reading.round._id);
  return {
    participation: ofRound[0]?.participation ?? null,
    quality: companyQuality(reading, histories),
    changes,
    matrix: await readMatrix(reading, histories, changes),
    comments: ofRound.reduce((sum, { comments }) => sum + comments, 0),
  };
}
