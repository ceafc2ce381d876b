import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import type { Thing, Verb } from '../../domain/audit/deeds.ts';
import { namesOf, readUnits } from '../../domain/directory/audience.query.ts';
import { commitmentsToShow } from '../../domain/feedback/commitments-to-show.ts';
import { openNext, previewNext } from '../../domain/invitations/open-due.ts';
import { sampleMail } from '../../domain/invitations/sample-mail.ts';
import { findSchedule, listSchedules } from '../../domain/schedules/schedules.query.ts';
import { createSchedule, moveDate, pauseSchedule, resumeSchedule } from '../../domain/schedules/schedules.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { listSurveys } from '../../domain/surveys/surveys.query.ts';
import { AppError, NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, errorsOf, type FormState, takeForm } from '../form.ts';
import { Id, line, parse } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentDraft } from './draft.view.ts';
import { presentRecipients } from './recipients.view.ts';
import { readerOf, type SampleNotice, sendSample, showSampleMail } from './sample.ts';
import { ScheduleForm, scheduleFrom } from './schedule-form.ts';
import { presentSchedule, presentSchedules } from './schedules.view.ts';

const Params = z.object({ id: Id });
const Pausing = z.object({ paused: z.enum(['yes', 'no']) });
const Move = z.object({ date: line(10), to: line(10).optional(), skip: z.literal('yes').optional() });

/** When which survey goes to whom, the next round before it opens, and opening it now. */
export function schedulesRoutes(deps: Deps): Route[] {
  const { clock, config, keys, mailer, random, secrets } = deps;
  const note = (req: Request, verb: Verb, thing: Thing) =>
    record({ at: clock.now(), userId: signedIn(req)._id, verb, thing });
  const idOf = (req: Request) => parse(Params, req.params).id;
  const sampleOf = async (req: Request) => {
    const draft = await previewNext(await findSchedule(idOf(req)), clock.now());
    if (!draft) throw new NotFound();
    return await sampleMail(draft.round, readerOf(signedIn(req)), config.baseUrl);
  };
  return [
    get('/hr/schedules', (req, res) => {
      const values = typeof req.query.survey === 'string' ? { surveyId: req.query.survey } : {};
      return showSchedules(res, { ...EMPTY_FORM, values }, deps);
    }),
    post('/hr/schedules', (req, res) =>
      takeForm(req, res, {
        schema: ScheduleForm,
        show: (state) => showSchedules(res, state, deps),
        act: async (input) => {
          const { _id } = await createSchedule(scheduleFrom(input), { now: clock.now() });
          await note(req, 'create', `schedule:${_id}`);
          res.redirect(303, `/hr/schedules/${_id}`);
        },
      }),
    ),
    get('/hr/schedules/:id', (req, res) => showSchedule(req, res, deps)),
    post('/hr/schedules/:id/pausing', async (req, res) => {
      const { paused } = parse(Pausing, req.body);
      if (paused === 'yes') await pauseSchedule(idOf(req));
      else await resumeSchedule(idOf(req), { now: clock.now() });
      await note(req, paused === 'yes' ? 'pause' : 'resume', `schedule:${idOf(req)}`);
      res.redirect(303, `/hr/schedules/${idOf(req)}`);
    }),
    post('/hr/schedules/:id/dates', (req, res) =>
      takeForm(req, res, {
        schema: Move,
        show: (state) => showSchedule(req, res, deps, state),
        act: async ({ date, to, skip }) => {
          await moveDate(idOf(req), { date, to: skip ? null : (to ?? '') }, { now: clock.now() });
          await note(req, skip ? 'skip date' : 'move date', `schedule:${idOf(req)}:${date}`);
          res.redirect(303, `/hr/schedules/${idOf(req)}`);
        },
      }),
    ),
    get('/hr/schedules/:id/recipients', async (req, res) => {
      const schedule = await findSchedule(idOf(req));
      const draft = await previewNext(schedule, clock.now());
      if (!draft) throw new NotFound();
      const view = presentRecipients(
        draft,
        await readUnits(),
        await namesOf(draft.people.map((p) => p.employee._id)),
      );
      const { t } = res.locals;
      page(res, 'hr/recipients', {
        title: t('rounds.get_mail', { count: draft.people.length }),
        id: schedule._id,
        ...view,
      });
    }),
    get('/hr/schedules/:id/mail', async (req, res) => showSampleMail(res, await sampleOf(req))),
    post('/hr/schedules/:id/sample', async (req, res) => {
      const notice = await sendSample(mailer, await sampleOf(req), res.locals.t);
      await showSchedule(req, res, deps, EMPTY_FORM, notice);
    }),
    post('/hr/schedules/:id/opening', (req, res) =>
      takeForm(req, res, {
        schema: z.object({}),
        show: (state) => showSchedule(req, res, deps, state),
        act: async () => {
          const tools = { keys, random, messageSecret: secrets.message, commitmentsToShow };
          const roundId = await openNext(await findSchedule(idOf(req)), clock.now(), tools);
          await note(req, 'open', `round:${roundId}`);
          res.redirect(303, `/hr/rounds/${roundId}`);
        },
      }),
    ),
  ];
}

async function showSchedules(res: Response, state: FormState, { clock }: Deps): Promise<void> {
  const { t, locale } = res.locals;
  const { zone } = await readSettings();
  const found = { schedules: await listSchedules(), surveys: await listSurveys(), units: await readUnits() };
  const view = presentSchedules(found, { t, locale, zone, now: clock.now(), values: state.values });
  page(res, 'hr/schedules', {
    title: t('schedules.title'),
    zones: Intl.supportedValuesOf('timeZone'),
    ...state,
    ...view,
  });
}

async function showSchedule(
  req: Request,
  res: Response,
  { clock }: Deps,
  state = EMPTY_FORM,
  notice: SampleNotice | null = null,
): Promise<void> {
  const { t, locale } = res.locals;
  const schedule = await findSchedule(parse(Params, req.params).id);
  const surveys = await listSurveys();
  const name = surveys.find(({ survey }) => survey._id === schedule.surveyId)?.survey.name ?? '';
  const view = presentSchedule(schedule, { t, locale, now: clock.now() });
  const { draft, problem } = await nextRound(schedule, clock.now(), res);
  page(res, 'hr/schedule', { title: name, ...state, ...view, draft, problem, notice });
}

/** What the next round would do, or why it cannot open. */
async function nextRound(schedule: Awaited<ReturnType<typeof findSchedule>>, now: Date, res: Response) {
  const { t, locale } = res.locals;
  try {
    const draft = await previewNext(schedule, now);
    return {
      draft: draft && presentDraft(draft, await readUnits(), { t, locale, zone: schedule.zone }),
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { draft: null, problem: errorsOf(error, locale)[0]?.text ?? null };
  }
}
