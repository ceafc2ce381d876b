import { FILE_FORMATS } from '../../domain/exports/file-format.ts';
import { matrixTable } from '../../domain/exports/matrix-file.ts';
import { readWholeMatrix } from '../../domain/insights/matrix.query.ts';
import { readNextStep } from '../../domain/insights/next-step.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { parse } from '../input.ts';
import { page } from '../render.ts';
import { emptyView } from '../results/empty.view.ts';
import { filtersView } from '../results/filters.view.ts';
import { matrixPart } from '../results/matrix-part.view.ts';
import { addressOf, ResultsQuery, WhyQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { fileLinks, sendFile } from '../results/send-file.ts';
import { whyView } from '../results/why.view.ts';
import { get, type Route } from '../route.ts';
import { asksForSomething, hrReading } from './hr-reading.ts';

/** Who rates whom how, as a page and as a file, and why a cell may be empty. */
export function matrixRoutes({ clock }: Deps): Route[] {
  return [
    get('/hr/matrix', async (req, res) => {
      const { mode } = parse(ResultsQuery, req.query);
      const reader = await readerOf(res);
      const reading = await hrReading(req, 'service');
      const title = res.locals.t('results.matrix');
      if (!reading && asksForSomething(req)) throw new NotFound();
      if (!reading)
        return page(res, 'results/empty', { title, empty: emptyView(await readNextStep(), reader) });
      const matrix = await readWholeMatrix(reading);
      const options = { mode: mode ?? ('favourable' as const), most: null, path: '/hr/matrix', reader };
      const part = matrixPart(matrix, reading, options);
      page(res, 'results/matrix', {
        title: part.finding,
        full: true,
        matrix: part,
        filters: filtersView(reading, '/hr/matrix', reader),
        files: fileLinks('/hr/matrix', { survey: reading.surveyId, round: reading.round._id }, reader.t),
      });
    }),
    ...FILE_FORMATS.map((format) =>
      get(`/hr/matrix.${format}`, async (req, res) => {
        const reading = await hrReading(req, 'service');
        if (!reading) throw new NotFound();
        const table = matrixTable(await readWholeMatrix(reading), await readerOf(res));
        await sendFile(res, { thing: 'matrix', format, table }, clock.now());
      }),
    ),
    get('/hr/not-shown', async (req, res) => {
      const reading = await hrReading(req, 'service');
      const pair = parse(WhyQuery, req.query);
      const { k } = reading?.round ?? (await readSettings());
      page(res, 'results/why', {
        ...whyView(pair, k, await readerOf(res)),
        narrow: true,
        back: addressOf('/hr', { survey: reading?.surveyId ?? null, round: reading?.round._id ?? null }),
      });
    }),
  ];
}
