import type { Request, Response } from 'express';
import { findReading, type Reading } from '../../domain/insights/reading.query.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import type { FormState } from '../form.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { filtersView } from '../results/filters.view.ts';
import type { Reader } from '../results/numbers.ts';
import { addressOf, ResultsQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { fileLinks } from '../results/send-file.ts';
import { showService } from '../results/service-page.ts';
import { signedIn } from '../signed-in.ts';
import { ownRounds, subjectsIn } from './own-rounds.ts';

const PATH = '/department';

/** Shows the service the address chooses among the own ones; NotFound for any other. */
export async function showOwnService(
  req: Request,
  res: Response,
  { clock, random, state }: Pick<Deps, 'clock' | 'random'> & { state: FormState },
): Promise<void> {
  const { own, rounds } = await ownRounds(req, clock.now());
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
    files: fileLinks(`${PATH}/results`, { round: reading.round._id, subject }, reader.t),
    commentsHref: addressOf(`${PATH}/comments`, { round: reading.round._id, department: subject }),
    whyHref: `${PATH}/not-shown`,
    crumb: null,
    feedback: {
      readable: rounds,
      now: clock.now(),
      commitmentsHref: `${PATH}/commitments`,
      whoHref: `${PATH}/who`,
      acting: {
        owner: signedIn(req).name,
        random,
        state,
      },
    },
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
