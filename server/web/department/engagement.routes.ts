import { ownEngagement, readEngagement } from '../../domain/insights/engagement.query.ts';
import { findReading, roundsForHeads } from '../../domain/insights/reading.query.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { engagementView } from '../results/engagement.view.ts';
import { filtersView } from '../results/filters.view.ts';
import { nothingView } from '../results/nothing.view.ts';
import { addressOf, ResultsQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { get, type Route } from '../route.ts';
import { ownDepartments } from './own-rounds.ts';

const PATH = '/department/engagement';

/** Engagement of the own departments beside the company, in rounds whose promise named heads. */
export function ownEngagementRoutes({ clock }: Deps): Route[] {
  return [
    get(PATH, async (req, res) => {
      const { survey, round, item } = parse(ResultsQuery, req.query);
      const reader = await readerOf(res);
      const { t } = reader;
      const readable = await roundsForHeads(clock.now());
      const reading = await findReading(readable, 'engagement', { surveyId: survey, roundId: round });
      if (!reading && (survey !== null || round !== null)) throw new NotFound();
      if (!reading) {
        const button = { href: '/department', text: t('results.own') };
        const empty = { title: t('results.empty.title'), text: t('results.empty.own_engagement'), button };
        return page(res, 'results/empty', { title: t('results.engagement'), empty });
      }
      const engagement = ownEngagement(await readEngagement(reading, item), await ownDepartments(req));
      const choices = { survey: reading.surveyId, round: reading.round._id };
      const links = {
        itemHref: (each: string) => `${addressOf(PATH, { ...choices, item: each })}#trend`,
        whyHref: '/department/not-shown',
      };
      const shown = engagement.columns.filter(({ state }) => state !== 'not_shown').length;
      page(res, 'results/engagement', {
        ...engagementView(engagement, reading, { reader, links }),
        chart: true,
        crumb: { href: '/department', text: t('results.own') },
        nothing: nothingView(shown, reading.round.k, reader),
        filters: filtersView(reading, PATH, reader),
        files: [],
        commentsHref: null,
        comments: 0,
      });
    }),
  ];
}
