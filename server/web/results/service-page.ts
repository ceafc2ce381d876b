import type { Response } from 'express';
import type { Reading } from '../../domain/insights/reading.query.ts';
import { readService } from '../../domain/insights/service.query.ts';
import { countSentiments, readComments } from '../../domain/publication/comments.query.ts';
import { isReader } from '../../domain/rounds/readers.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import { page } from '../render.ts';
import { commentsView } from './comments.view.ts';
import { type FeedbackPlace, feedbackPart } from './feedback-part.ts';
import type { FiltersView } from './filters.view.ts';
import { nothingView } from './nothing.view.ts';
import { countText, type Reader } from './numbers.ts';
import { serviceView } from './service.view.ts';
import { serviceSummary } from './summary.view.ts';
import { topicsPart } from './topics.view.ts';

/** How many comments the page of a service shows. */
const FEW_COMMENTS = 5;

/** What surrounds the page of a service: HR and heads come to it by different ways. */
export interface ServicePage {
  subject: string;
  /** The question looked at closely; null = the headline item. */
  item: string | null;
  reader: Reader & { zone: string };
  itemHref: (item: string) => string;
  filters: FiltersView;
  files: { href: string; text: string }[];
  commentsHref: string;
  whyHref: string;
  crumb: { href: string; text: string } | null;
  feedback: FeedbackPlace;
  /** What HR alone reads beside it: where groups of customers and the round lead, and the department’s own people. */
  forHr?: {
    blockHref: (customer: string) => string;
    compareHref: string;
    dimensionHref: (item: string) => string;
    people: object | null;
  };
}

/** Shows one service in one round; NotFound when the round did not ask about it. */
export async function showService(res: Response, reading: Reading, around: ServicePage): Promise<void> {
  const { subject, item, reader, itemHref, feedback: place, forHr, ...rest } = around;
  const service = await readService(reading, subject, item);
  if (!service) throw new NotFound();
  const filter = { subjects: [subject], sentiment: null, topic: null, text: '', after: null };
  const found = await readComments(reading.round, filter);
  const moods = await countSentiments(reading.round, subject);
  const { t, locale } = reader;
  const shown = service.items.filter(({ state }) => state !== 'not_shown').length;
  const { target } = await readSettings();
  const view = serviceView(service, reading, {
    reader,
    links: { itemHref, blockHref: forHr?.blockHref ?? (() => null) },
    target,
  });
  const feedback = await feedbackPart(reading, service, { place, reader });
  const { keep, change } = feedback.strengths;
  const about = { name: view.name, reading, participation: view.participation };
  const best = [keep.title, change.title];
  page(res, 'results/service', {
    ...view,
    feedback,
    printed: t(isReader('head', reading.round.readers) ? 'summary.read_head' : 'summary.read_hr'),
    summary: serviceSummary(service, { ...about, best, next: feedback.next }, reader),
    ...rest,
    compareHref: forHr?.compareHref ?? null,
    dimensionHref: forHr?.dimensionHref(service.chosen.item) ?? null,
    people: forHr?.people ?? null,
    topics: await topicsPart(reading, { subject, commentsHref: rest.commentsHref, reader }),
    chart: true,
    nothing: nothingView(shown, reading.round.k, reader),
    kc: reading.round.kc,
    comments: commentsView({ ...found, comments: found.comments.slice(0, FEW_COMMENTS) }, reader, {
      withSubject: false,
    }),
    moods: t('results.service.moods', {
      neg: countText(moods.neg, locale),
      pos: countText(moods.pos, locale),
      neu: countText(moods.neu, locale),
    }),
    moodsNote: moods.isMixed ? t('results.service.moods_mixed') : '',
  });
}
