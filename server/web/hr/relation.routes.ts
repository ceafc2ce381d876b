import { z } from 'zod';
import { OTHERS } from '../../domain/insights/matrix.ts';
import { readRelation } from '../../domain/insights/relation.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import { Id, parse } from '../input.ts';
import { page } from '../render.ts';
import { filtersView } from '../results/filters.view.ts';
import { addressOf } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { relationView } from '../results/relation.view.ts';
import { get, type Route } from '../route.ts';
import { hrReading } from './hr-reading.ts';

const Params = z.object({ subject: Id, customer: Id });

/** How one customer department finds one service. */
export function relationRoutes(): Route[] {
  return [
    get('/hr/results/:subject/:customer', async (req, res) => {
      const { subject, customer } = parse(Params, req.params);
      const reading = await hrReading(req, 'service');
      const reader = await readerOf(res);
      const isKnown = [subject, customer].every((id) => reader.names.has(id) || id === OTHERS);
      if (!reading || !isKnown || subject === OTHERS) throw new NotFound();
      const choices = { survey: reading.surveyId, round: reading.round._id };
      const { target } = await readSettings();
      const relation = await readRelation(reading, subject, customer);
      page(res, 'results/relation', {
        ...relationView(relation, reading, { reader, target }),
        chart: relation.trend.length > 0,
        crumb: { href: addressOf('/hr/matrix', choices), text: reader.t('results.matrix') },
        filters: filtersView(reading, `/hr/results/${subject}/${customer}`, reader),
      });
    }),
  ];
}
