import type { Request } from 'express';
import {
  findReading,
  type Reading,
  type ReadingKind,
  roundsForHr,
} from '../../domain/insights/reading.query.ts';
import { parse } from '../input.ts';
import { ResultsQuery } from '../results/query.ts';

/** What the address asks for among all sealed rounds; null when there is no such round. */
export async function hrReading(req: Request, kind: ReadingKind): Promise<Reading | null> {
  const { survey, round } = parse(ResultsQuery, req.query);
  return await findReading(await roundsForHr(), kind, { surveyId: survey, roundId: round });
}

/** Whether the address names a survey or a round. */
export function asksForSomething(req: Request): boolean {
  const { survey, round } = parse(ResultsQuery, req.query);
  return survey !== null || round !== null;
}
