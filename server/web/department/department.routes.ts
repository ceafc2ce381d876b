import type { Request } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import { FILE_FORMATS } from '../../domain/exports/file-format.ts';
import { resultsTable } from '../../domain/exports/results-file.ts';
import { writeNote } from '../../domain/feedback/head-notes.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, takeForm } from '../form.ts';
import { line, parse } from '../input.ts';
import { page } from '../render.ts';
import { showComments } from '../results/comments-page.ts';
import { roundSelect } from '../results/filters.view.ts';
import { addressOf, CommentsQuery, ResultsQuery, WhyQuery } from '../results/query.ts';
import { readerOf } from '../results/reader.ts';
import { sendFile } from '../results/send-file.ts';
import { whyView } from '../results/why.view.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { ownRounds, subjectsIn } from './own-rounds.ts';
import { showOwnService } from './own-service.ts';

const PATH = '/department';
const NoteForm = z.object({ note: line(2_000).default(''), sentence: line(2_000).default('') });

/** What a head reads: the own departments and all below them, in rounds that promised it. */
export function departmentRoutes(deps: Deps): Route[] {
  const { clock } = deps;
  const read = (req: Request) => ownRounds(req, clock.now());
  return [
    get(PATH, (req, res) => showOwnService(req, res, { ...deps, state: EMPTY_FORM })),
    post(`${PATH}/note`, (req, res) =>
      takeForm(req, res, {
        schema: NoteForm,
        show: (state) => showOwnService(req, res, { ...deps, state }),
        act: async (words) => {
          const choice = parse(ResultsQuery, req.query);
          const { own, rounds } = await read(req);
          const round = rounds.find(({ _id }) => _id === choice.round);
          const subject = round && subjectsIn(round).find((id) => id === choice.subject && own.includes(id));
          if (!round || !subject) throw new NotFound();
          const { _id: by } = signedIn(req);
          const now = clock.now();
          await writeNote({ roundId: round._id, subject }, words, { by, now });
          await record({ at: now, userId: by, verb: 'write note', thing: `department:${subject}` });
          res.redirect(303, addressOf(PATH, { subject, survey: choice.survey, round: round._id }));
        },
      }),
    ),
    get(`${PATH}/who`, (_req, res) =>
      page(res, 'results/who', { title: res.locals.t('strengths.who'), narrow: true, back: PATH }),
    ),
    get(`${PATH}/comments`, async (req, res) => {
      const query = parse(CommentsQuery, req.query);
      const { own, rounds } = await read(req);
      const round = rounds.find(({ _id }) => query.round === null || _id === query.round);
      if (!round || (query.department !== null && !own.includes(query.department))) throw new NotFound();
      const reader = await readerOf(res);
      const choices = subjectsIn(round).filter((id) => own.includes(id));
      const select = roundSelect(rounds, round, reader);
      const path = `${PATH}/comments`;
      await showComments(res, {
        path,
        rounds: select,
        round,
        subjects: choices,
        choices,
        query,
        reader,
        whoHref: `${PATH}/who`,
        removal: null,
      });
    }),
    ...FILE_FORMATS.map((format) =>
      get(`${PATH}/results.${format}`, async (req, res) => {
        const { round, subject } = parse(ResultsQuery, req.query);
        const { own, rounds } = await read(req);
        if (subject !== null && !own.includes(subject)) throw new NotFound();
        const subjects = subject === null ? own : [subject];
        const table = await resultsTable(rounds, { roundId: round, subjects }, res.locals.locale);
        await sendFile(res, { thing: 'results', format, table }, clock.now());
      }),
    ),
    get(`${PATH}/not-shown`, async (req, res) => {
      // Names of other departments are not the head's to look up.
      const reader = { ...(await readerOf(res)), names: new Map<string, string>() };
      const { k } = (await read(req)).rounds[0] ?? (await readSettings());
      const view = whyView(parse(WhyQuery, req.query), k, reader);
      page(res, 'results/why', { ...view, narrow: true, back: PATH });
    }),
  ];
}
