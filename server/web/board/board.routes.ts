import type { Request } from 'express';
import { readNotes } from '../../domain/feedback/head-notes.ts';
import { readEngagement } from '../../domain/insights/engagement.query.ts';
import { readWholeMatrix } from '../../domain/insights/matrix.query.ts';
import { readOverview } from '../../domain/insights/overview.query.ts';
import {
  findReading,
  type Reading,
  type ReadingKind,
  roundsForBoard,
} from '../../domain/insights/reading.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { engagementView } from '../results/engagement.view.ts';
import { filtersView } from '../results/filters.view.ts';
import { SUMMARY } from '../results/matrix.view.ts';
import { matrixPart } from '../results/matrix-part.view.ts';
import { nothingView } from '../results/nothing.view.ts';
import type { Reader } from '../results/numbers.ts';
import { overviewView } from '../results/overview.view.ts';
import { addressOf, ResultsQuery, WhyQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { whyView } from '../results/why.view.ts';
import { get, type Handler, type Route } from '../route.ts';

const PATH = '/board';
const LINKS = { hrefOf: () => null, whyPath: `${PATH}/not-shown` };

/** What the board reads: one page to print and the matrix, of rounds that promised it; no comments, people or files. */
export function boardRoutes({ clock }: Deps): Route[] {
  const now = () => clock.now();
  return [
    get(PATH, (req, res) => showBoard(req, res, now())),
    get(`${PATH}/matrix`, (req, res) => showMatrix(req, res, now())),
    get(`${PATH}/not-shown`, async (req, res) => {
      const [round] = await roundsForBoard(now());
      const { k } = round ?? (await readSettings());
      const view = whyView(parse(WhyQuery, req.query), k, await readerOf(res));
      page(res, 'results/why', { ...view, narrow: true, back: PATH });
    }),
  ];
}

type Response = Parameters<Handler>[1];

async function showBoard(req: Request, res: Response, now: Date): Promise<void> {
  const reader = await readerOf(res);
  const reading = await boardReading(req, 'service', now);
  const engagement = await engagementPart(now, reader);
  if (!reading) return page(res, 'results/board-empty', { title: reader.t('results.overview'), engagement });
  const overview = await readOverview(reading);
  const { target } = await readSettings();
  page(res, 'results/board', {
    ...overviewView(overview, reading, { reader, hrefOf: LINKS.hrefOf, target }),
    chart: true,
    onePage: true,
    nothing: nothingView(overview.quality.ratings, reading.round.k, reader),
    filters: filtersView(reading, PATH, reader),
    matrix: matrixPart(overview.matrix, reading, {
      mode: 'favourable',
      most: SUMMARY,
      path: PATH,
      reader,
      links: LINKS,
    }),
    matrixHref: addressOf(`${PATH}/matrix`, { survey: reading.surveyId, round: reading.round._id }),
    engagement,
    notes: [...(await readNotes(reading.round._id))].flatMap(([subject, { note: text }]) =>
      text === '' ? [] : [{ name: reader.names.get(subject) ?? subject, text }],
    ),
  });
}

async function showMatrix(req: Request, res: Response, now: Date): Promise<void> {
  const { mode } = parse(ResultsQuery, req.query);
  const reader = await readerOf(res);
  const reading = await boardReading(req, 'service', now);
  if (!reading) return res.redirect(303, PATH);
  const path = `${PATH}/matrix`;
  const options = { mode: mode ?? ('favourable' as const), most: null, path, reader, links: LINKS };
  const part = matrixPart(await readWholeMatrix(reading), reading, options);
  const filters = filtersView(reading, path, reader);
  page(res, 'results/matrix', {
    title: part.finding,
    full: true,
    matrix: part,
    filters,
    files: [],
    home: PATH,
  });
}

/** What the address asks for among the rounds the board may read; NotFound when it names another. */
async function boardReading(req: Request, kind: ReadingKind, now: Date): Promise<Reading | null> {
  const { survey, round } = parse(ResultsQuery, req.query);
  const wanted = { surveyId: survey, roundId: round };
  const reading = await findReading(await roundsForBoard(now), kind, wanted);
  if (!reading && (survey !== null || round !== null)) throw new NotFound();
  return reading;
}

async function engagementPart(now: Date, reader: Reader) {
  const wanted = { surveyId: null, roundId: null };
  const reading = await findReading(await roundsForBoard(now), 'engagement', wanted);
  if (!reading) return null;
  const links = { itemHref: () => PATH, whyHref: LINKS.whyPath };
  const view = engagementView(await readEngagement(reading, null), reading, { reader, links });
  return { ...view, list: view.list.slice(0, SUMMARY.services) };
}
