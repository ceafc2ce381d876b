import { z } from 'zod';
import { readDimension } from '../../domain/insights/dimension.query.ts';
import { NotFound } from '../../platform/errors.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { dimensionView } from '../results/dimension.view.ts';
import { filtersView } from '../results/filters.view.ts';
import { addressOf } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { get, type Route } from '../route.ts';
import { hrReading } from './hr-reading.ts';

const Params = z.object({ dimension: z.string().regex(/^[a-z_]{1,30}\.[a-z_]{1,40}$/) });

/** One dimension of a survey, of services or of engagement, over time and by department. */
export function dimensionRoutes(): Route[] {
  return [
    get('/hr/dimensions/:dimension', async (req, res) => {
      const { dimension } = parse(Params, req.params);
      const reader = await readerOf(res);
      for (const kind of ['engagement', 'service'] as const) {
        const reading = await hrReading(req, kind);
        const items = reading && (await readDimension(reading, dimension));
        if (!items) continue;
        const choices = { survey: reading.surveyId, round: reading.round._id };
        const isService = kind === 'service';
        const home = isService
          ? { href: addressOf('/hr', choices), text: reader.t('results.overview') }
          : { href: addressOf('/hr/engagement', choices), text: reader.t('results.engagement') };
        const hrefOf = (id: string) =>
          isService
            ? addressOf(`/hr/results/${id}`, choices)
            : addressOf('/hr/comparison', { ...choices, subject: id });
        return page(res, 'results/dimension', {
          ...dimensionView(items, reading, { reader, hrefOf }),
          chart: true,
          crumb: home,
          filters: filtersView(reading, `/hr/dimensions/${dimension}`, reader),
        });
      }
      throw new NotFound();
    }),
  ];
}
