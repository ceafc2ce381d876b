import type { Response } from 'express';
import { roundsForHr } from '../../domain/insights/reading.query.ts';
import { readRestricted } from '../../domain/publication/comments.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { commentsView } from '../results/comments.view.ts';
import { roundSelect } from '../results/filters.view.ts';
import { ResultsQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { get, type Route } from '../route.ts';

const PATH = '/hr/comments/restricted';

/** Comments that speak of what a reporting channel is for: nobody but HR reads them. */
export function restrictedCommentsRoutes(): Route[] {
  return [get(PATH, async (req, res) => await showRestricted(res, parse(ResultsQuery, req.query).round))];
}

async function showRestricted(res: Response, wanted: string | null): Promise<void> {
  const reader = await readerOf(res);
  const rounds = await roundsForHr();
  const round = rounds.find(({ _id }) => wanted === null || _id === wanted);
  if (!round && wanted !== null) throw new NotFound();
  const comments = round ? await readRestricted(round) : [];
  const { reportingChannel } = await readSettings();
  const { t } = reader;
  page(res, 'hr/restricted-comments', {
    title: t('topics.restricted.title'),
    rows: commentsView({ comments, total: comments.length }, reader, { withSubject: true }).rows,
    filters: round ? { action: PATH, selects: [roundSelect(rounds, round, reader)] } : null,
    none: t(round ? 'topics.restricted.none' : 'topics.restricted.no_round'),
    channel: reportingChannel,
    back: round ? `/hr/comments?${new URLSearchParams({ round: round._id })}` : '/hr/comments',
  });
}
