import type { Request, Response } from 'express';
import { findReading, type Reading, roundsForHr } from '../../domain/insights/reading.query.ts';
import { otherRound, readRoundComparison } from '../../domain/insights/round-comparison.query.ts';
import { NotFound } from '../../platform/errors.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { ComparisonQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { roundComparisonView } from '../results/round-comparison.view.ts';
import { get, type Route } from '../route.ts';

const PATH = '/hr/comparison';

/** Two sealed rounds of one survey, by department or, for one subject, by question. */
export function comparisonRoutes(): Route[] {
  return [get(PATH, showComparison)];
}

async function showComparison(req: Request, res: Response): Promise<void> {
  const { survey, round, with: other, subject } = parse(ComparisonQuery, req.query);
  const wanted = { surveyId: survey, roundId: round };
  const readable = await roundsForHr();
  const reading: Reading | null =
    (await findReading(readable, 'service', wanted)) ?? (await findReading(readable, 'engagement', wanted));
  const reader = await readerOf(res);
  const { t } = reader;
  if (!reading && (survey !== null || round !== null)) throw new NotFound();
  const chosen = reading?.choices.find(({ _id }) => _id === other && _id !== reading.round._id);
  const before = chosen ?? (reading && otherRound(reading));
  if (!reading || !before) {
    const button = { href: '/hr', text: t('results.overview') };
    const empty = { title: t('detail.comparison.empty'), text: t('detail.comparison.empty_text'), button };
    return page(res, 'results/empty', { title: t('detail.comparison.name'), empty });
  }
  if (subject !== null && subject !== 'company' && !reader.names.has(subject)) throw new NotFound();
  // Whichever closed first is the one before.
  const isLater = before.closesAt > reading.round.closesAt;
  const roundId = isLater ? before._id : reading.round._id;
  const later = await findReading(readable, reading.kind, { surveyId: reading.surveyId, roundId });
  if (!later) throw new NotFound();
  const comparison = await readRoundComparison(later, isLater ? reading.round : before, subject);
  page(res, 'results/comparison', {
    ...roundComparisonView(comparison, later, { subject, path: PATH, reader }),
  });
}
