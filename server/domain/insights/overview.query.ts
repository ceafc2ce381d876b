import { type RoundParticipation, readHeadlines } from '../publication/snapshots.query.ts';
import { type CompanyQuality, companyQuality } from './company.ts';
import { measureOf } from './item-measure.ts';
import { readMatrix } from './matrix.query.ts';
import type { Matrix } from './matrix.ts';
import type { Reading } from './reading.query.ts';
import { type SubjectChange, serviceChanges } from './service-changes.ts';
import { historiesOf } from './service-histories.ts';
import { publicationsOf } from './trend.ts';
import { yearUntil } from './year.ts';

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
  const ofRound = headlines.filter(({ roundId }) => roundId === reading.round._id);
  return {
    participation: ofRound[0]?.participation ?? null,
    quality: companyQuality(reading, histories),
    changes: changesOf(reading, histories),
    matrix: await readMatrix(reading, headlines),
    comments: ofRound.reduce((sum, { comments }) => sum + comments, 0),
  };
}

/** How every service changed, tested together. */
export function changesOf(
  { closesOn }: Pick<Reading, 'closesOn'>,
  { headlineItem, rounds }: ReturnType<typeof historiesOf>,
): SubjectChange[] {
  const measure = measureOf(headlineItem);
  const histories = [...rounds].map(([subject, each]) => ({ subject, publications: publicationsOf(each) }));
  return measure ? serviceChanges(histories, yearUntil(closesOn), measure) : [];
}
