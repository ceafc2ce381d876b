import { readEngagement } from '../../domain/insights/engagement.query.ts';
import { NotFound } from '../../platform/errors.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { engagementView } from '../results/engagement.view.ts';
import { filtersView } from '../results/filters.view.ts';
import { nothingView } from '../results/nothing.view.ts';
import { addressOf, ResultsQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { fileLinks } from '../results/send-file.ts';
import { get, type Route } from '../route.ts';
import { dimensionHref } from './department-people.ts';
import { asksForSomething, hrReading } from './hr-reading.ts';

const PATH = '/hr/engagement';

/** Engagement by department; for HR alone. */
export function engagementRoutes(): Route[] {
  return [
    get(PATH, async (req, res) => {
      const { item } = parse(ResultsQuery, req.query);
      const reader = await readerOf(res);
      const { t } = reader;
      const reading = await hrReading(req, 'engagement');
      if (!reading && asksForSomething(req)) throw new NotFound();
      if (!reading) {
        const button = { href: '/hr/surveys', text: t('results.empty.start_button') };
        const empty = { title: t('results.empty.title'), text: t('results.empty.engagement'), button };
        return page(res, 'results/empty', { title: t('results.engagement'), empty });
      }
      const choices = { survey: reading.surveyId, round: reading.round._id };
      const links = {
        itemHref: (each: string) => dimensionHref(each, reading),
        whyHref: addressOf('/hr/not-shown', {}),
      };
      const engagement = await readEngagement(reading, item);
      const shown = engagement.columns.filter(({ state }) => state !== 'not_shown').length;
      page(res, 'results/engagement', {
        ...engagementView(engagement, reading, { reader, links }),
        chart: true,
        crumb: { href: '/hr', text: t('results.overview') },
        nothing: nothingView(shown, reading.round.k, reader),
        filters: filtersView(reading, PATH, reader),
        files: fileLinks('/hr/results', { round: reading.round._id }, reader.t),
        commentsHref: addressOf('/hr/comments', { round: reading.round._id }),
        compareHref: addressOf('/hr/comparison', choices),
        comments: engagement.comments,
      });
    }),
  ];
}
