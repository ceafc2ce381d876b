import type { Request, Response } from 'express';
import { resultsFile } from '../../domain/exports/results-file.ts';
import { findReading, type Reading } from '../../domain/insights/reading.query.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { showComments } from '../results/comments-page.ts';
import { filtersView, roundSelect } from '../results/filters.view.ts';
import type { Reader } from '../results/numbers.ts';
import { addressOf, CommentsQuery, ResultsQuery, WhyQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { sendFile } from '../results/send-file.ts';
import { showService } from '../results/service-page.ts';
import { whyView } from '../results/why.view.ts';
import { get, type Route } from '../route.ts';
import { type OwnRounds, ownRounds, subjectsIn } from './own-rounds.ts';

const PATH = '/department';

/** What a head reads: the own departments and all below them, in rounds that promised it. */
export function departmentRoutes({ clock }: Deps): Route[] {
  const read = (req: Request) => ownRounds(req, clock.now());
  return [
    get(PATH, async (req, res) => await showOwnService(req, res, await read(req))),
    get(`${PATH}/comments`, async (req, res) => {
      const query = parse(CommentsQuery, req.query);
      const { own, rounds } = await read(req);
      const round = rounds.find(({ _id }) => query.round === null || _id === query.round);
      if (!round || (query.department !== null && !own.includes(query.department))) throw new NotFound();
      const reader = await readerOf(res);
      const choices = subjectsIn(round).filter((id) => own.includes(id));
      const select = roundSelect(rounds, round, reader);
      const path = `${PATH}/comments`;
      await showComments(res, { path, rounds: select, round, subjects: choices, choices, query, reader });
    }),
    get(`${PATH}/results.csv`, async (req, res) => {
      const { round, subject } = parse(ResultsQuery, req.query);
      const { own, rounds } = await read(req);
      if (subject !== null && !own.includes(subject)) throw new NotFound();
      const subjects = subject === null ? own : [subject];
      const file = await resultsFile(rounds, { roundId: round, subjects }, res.locals.locale);
      await sendFile(
        res,
        { thing: 'results', name: res.locals.t('results.file.results_name'), content: file },
        clock.now(),
      );
    }),
    get(`${PATH}/not-shown`, async (req, res) => {
      // Names of other departments are not the head's to look up.
      const reader = { ...(await readerOf(res)), names: new Map<string, string>() };
      const { k } = (await read(req)).rounds[0] ?? (await readSettings());
      const view = whyView(parse(WhyQuery, req.query), k, reader);
      page(res, 'results/why', { ...view, narrow: true, back: PATH });
    }),
  ];
}

async function showOwnService(req: Request, res: Response, { own, rounds }: OwnRounds): Promise<void> {
  const query = parse(ResultsQuery, req.query);
  if (query.subject !== null && !own.includes(query.subject)) throw new NotFound();
  const reader = await readerOf(res);
  const readable = rounds.filter(
    (round) => query.subject === null || subjectsIn(round).includes(query.subject),
  );
  // A round that did not ask about the chosen department gives way to one that did.
  const isOther =
    rounds.some(({ _id }) => _id === query.round) && !readable.some(({ _id }) => _id === query.round);
  const wanted = { surveyId: query.survey, roundId: isOther ? null : query.round };
  const reading = await findReading(readable, 'service', wanted);
  if (!reading && wanted.roundId !== null) throw new NotFound();
  if (!reading) return showNothingYet(res, reader);
  const asked = subjectsIn(reading.round).filter((id) => own.includes(id));
  const subject = query.subject ?? own.find((id) => asked.includes(id)) ?? '';
  const choices = { subject, survey: reading.surveyId, round: reading.round._id };
  await showService(res, reading, {
    subject,
    item: query.item,
    reader,
    itemHref: (item) => `${addressOf(PATH, { ...choices, item })}#trend`,
    filters: ownFilters(reading, rounds, { own, subject, reader }),
    csv: addressOf(`${PATH}/results.csv`, { round: reading.round._id, subject }),
    commentsHref: addressOf(`${PATH}/comments`, { round: reading.round._id, department: subject }),
    whyHref: `${PATH}/not-shown`,
    crumb: null,
  });
}

interface OwnChoice {
  own: string[];
  subject: string;
  reader: Reader & { zone: string };
}

/** The choice of department, where there are several with results, survey and round. */
function ownFilters(reading: Reading, rounds: readonly SealedRound[], { own, subject, reader }: OwnChoice) {
  const filters = filtersView(reading, PATH, reader);
  const withResults = own.filter((id) => rounds.some((round) => subjectsIn(round).includes(id)));
  const options = withResults.map((id) => ({
    value: id,
    text: reader.names.get(id) ?? id,
    isSelected: id === subject,
  }));
  const department = { name: 'subject', label: reader.t('results.filter.department'), options };
  return { ...filters, selects: withResults.length > 1 ? [department, ...filters.selects] : filters.selects };
}

function showNothingYet(res: Response, { t }: Reader): void {
  const button = { href: '/account', text: t('results.empty.head_button') };
  const empty = { title: t('results.empty.title'), text: t('results.empty.head'), button };
  page(res, 'results/empty', { title: t('results.own'), empty });
}
