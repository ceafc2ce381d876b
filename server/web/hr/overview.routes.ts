import type { Request, Response } from 'express';
import { listCommitments } from '../../domain/feedback/commitments.query.ts';
import { readEngagement } from '../../domain/insights/engagement.query.ts';
import { readNextStep } from '../../domain/insights/next-step.query.ts';
import { readOverview } from '../../domain/insights/overview.query.ts';
import { findReading, type Reading, roundsForHr } from '../../domain/insights/reading.query.ts';
import { readComments } from '../../domain/publication/comments.query.ts';
import { readParticipation } from '../../domain/publication/open-participation.ts';
import { listRounds } from '../../domain/rounds/rounds.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import { page } from '../render.ts';
import { commentsView } from '../results/comments.view.ts';
import { emptyView } from '../results/empty.view.ts';
import { engagementView } from '../results/engagement.view.ts';
import { filtersView } from '../results/filters.view.ts';
import { SUMMARY } from '../results/matrix.view.ts';
import { matrixPart } from '../results/matrix-part.view.ts';
import { nextSentence } from '../results/next-sentence.ts';
import { nothingView } from '../results/nothing.view.ts';
import type { Reader } from '../results/numbers.ts';
import { openRoundView } from '../results/open-round.view.ts';
import { overviewView } from '../results/overview.view.ts';
import { addressOf } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { fileLinks } from '../results/send-file.ts';
import { overviewSummary } from '../results/summary.view.ts';
import { topicsPart } from '../results/topics.view.ts';
import { get, type Route } from '../route.ts';
import { asksForSomething, hrReading } from './hr-reading.ts';

/** How many comments the overview shows. */
const FEW_COMMENTS = 4;

/** The first page of HR: the newest service survey, engagement below it. */
export function overviewRoutes(): Route[] {
  return [get('/hr', showOverview)];
}

async function showOverview(req: Request, res: Response): Promise<void> {
  const reading = await hrReading(req, 'service');
  if (!reading) return await showOtherwise(req, res);
  const reader = await readerOf(res);
  const choices = { survey: reading.surveyId, round: reading.round._id };
  const hrefOf = (subject: string) => addressOf(`/hr/results/${subject}`, choices);
  const filter = { subjects: null, sentiment: null, topic: null, text: '', after: null };
  const { target } = await readSettings();
  const [overview, found, openRounds, engagement] = await Promise.all([
    readOverview(reading),
    readComments(reading.round, filter),
    readOpenRounds(reader),
    engagementPart(reader),
  ]);
  const view = overviewView(overview, reading, { reader, hrefOf, target });
  const survey = reading.surveys.find(({ id }) => id === reading.surveyId);
  const next = nextSentence(await listCommitments(null), reader);
  const about = { name: survey?.name ?? '', reading, participation: view.participation, next };
  page(res, 'results/overview', {
    ...view,
    printed: reader.t('summary.read_hr'),
    onePage: true,
    summary: overviewSummary(overview, about, reader),
    chart: true,
    kc: reading.round.kc,
    nothing: nothingView(overview.quality.ratings, reading.round.k, reader),
    openRounds,
    filters: filtersView(reading, '/hr', reader),
    files: fileLinks('/hr/results', { round: reading.round._id }, reader.t),
    matrix: matrixPart(overview.matrix, reading, {
      mode: 'favourable',
      most: SUMMARY,
      path: '/hr',
      reader,
    }),
    matrixHref: addressOf('/hr/matrix', choices),
    compareHref: addressOf('/hr/comparison', choices),
    engagement,
    topics: await topicsPart(reading, {
      subject: null,
      commentsHref: addressOf('/hr/comments', { round: reading.round._id }),
      reader,
    }),
    comments: commentsView({ ...found, comments: found.comments.slice(0, FEW_COMMENTS) }, reader, {
      withSubject: true,
    }),
    commentsHref: addressOf('/hr/comments', { round: reading.round._id }),
  });
}

async function readOpenRounds(reader: Reader & { zone: string }) {
  const open = await listRounds({ status: 'open' });
  return await Promise.all(
    open.map(async (round) => openRoundView(round, await readParticipation(round._id), reader)),
  );
}

async function engagementPart(reader: Reader) {
  const reading: Reading | null = await findReading(await roundsForHr(), 'engagement', {
    surveyId: null,
    roundId: null,
  });
  if (!reading) return null;
  const links = { itemHref: () => '/hr/engagement', whyHref: '/hr/not-shown' };
  const view = engagementView(await readEngagement(reading, null), reading, { reader, links });
  return { ...view, list: view.list.slice(0, SUMMARY.services) };
}

/** Without such a service round: the engagement page, or what the company is waiting for. */
async function showOtherwise(req: Request, res: Response): Promise<void> {
  const engagement = await hrReading(req, 'engagement');
  if (engagement) {
    const choices = { survey: engagement.surveyId, round: engagement.round._id };
    return res.redirect(303, addressOf('/hr/engagement', choices));
  }
  if (asksForSomething(req)) throw new NotFound();
  const reader = await readerOf(res);
  const { t } = res.locals;
  page(res, 'results/empty', {
    title: t('results.overview'),
    empty: emptyView(await readNextStep(), reader),
  });
}
