import { z } from 'zod';
import { FILE_FORMATS } from '../../domain/exports/file-format.ts';
import { resultsTable } from '../../domain/exports/results-file.ts';
import { roundsForHr } from '../../domain/insights/reading.query.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { Id, parse } from '../input.ts';
import { page } from '../render.ts';
import { filtersView } from '../results/filters.view.ts';
import { addressOf, ResultsQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { fileLinks, sendFile } from '../results/send-file.ts';
import { showService } from '../results/service-page.ts';
import { get, type Route } from '../route.ts';
import { departmentPeople, dimensionHref } from './department-people.ts';
import { hrReading } from './hr-reading.ts';

const Params = z.object({ subject: Id });

/** One service in detail, and every figure as a file. */
export function serviceRoutes({ clock }: Deps): Route[] {
  return [
    get('/hr/results/:subject', async (req, res) => {
      const { subject } = parse(Params, req.params);
      const { item } = parse(ResultsQuery, req.query);
      const reading = await hrReading(req, 'service');
      if (!reading) throw new NotFound();
      const reader = await readerOf(res);
      const path = `/hr/results/${subject}`;
      const choices = { survey: reading.surveyId, round: reading.round._id };
      await showService(res, reading, {
        subject,
        item,
        reader,
        itemHref: (each) => `${addressOf(path, { ...choices, item: each })}#trend`,
        filters: filtersView(reading, path, reader),
        files: fileLinks('/hr/results', { round: reading.round._id, subject }, reader.t),
        commentsHref: addressOf('/hr/comments', { round: reading.round._id, department: subject }),
        whyHref: addressOf('/hr/not-shown', choices),
        crumb: { href: addressOf('/hr', choices), text: reader.t('results.overview') },
        forHr: {
          blockHref: (customer) => addressOf(`${path}/${customer}`, choices),
          compareHref: addressOf('/hr/comparison', { ...choices, subject }),
          dimensionHref: (each) => dimensionHref(each, reading),
          people: await departmentPeople(subject, reader),
        },
        feedback: {
          readable: await roundsForHr(),
          now: clock.now(),
          commitmentsHref: addressOf('/hr/commitments', { department: subject }),
          whoHref: '/hr/who',
          acting: null,
        },
      });
    }),
    get('/hr/who', (_req, res) =>
      page(res, 'results/who', { title: res.locals.t('strengths.who'), narrow: true, back: '/hr/comments' }),
    ),
    ...FILE_FORMATS.map((format) =>
      get(`/hr/results.${format}`, async (req, res) => {
        const { round, subject } = parse(ResultsQuery, req.query);
        const wanted = { roundId: round, subjects: subject === null ? null : [subject] };
        const table = await resultsTable(await roundsForHr(), wanted, res.locals.locale);
        await sendFile(res, { thing: 'results', format, table }, clock.now());
      }),
    ),
  ];
}
