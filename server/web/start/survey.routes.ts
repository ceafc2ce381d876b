import type { Request, Response } from 'express';
import { z } from 'zod';
import { can } from '../../domain/access/roles.ts';
import { record } from '../../domain/audit/audit.ts';
import type { Thing } from '../../domain/audit/deeds.ts';
import { readUnits } from '../../domain/directory/audience.query.ts';
import { previewNext } from '../../domain/invitations/open-due.ts';
import { listSchedules, type Schedule } from '../../domain/schedules/schedules.query.ts';
import { createSchedule, draftSchedule } from '../../domain/schedules/schedules.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { finishStep } from '../../domain/settings/setup.ts';
import { OFFERED_TEMPLATES } from '../../domain/surveys/question-bank.ts';
import { createSurvey } from '../../domain/surveys/surveys.ts';
import { surveyOfTemplate } from '../../domain/surveys/template-preview.ts';
import { AppError } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { previewAnswerPage } from '../answer/preview.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, errorsOf, type FormState, takeForm } from '../form.ts';
import { presentDraft } from '../hr/draft.view.ts';
import { presentSchedule } from '../hr/schedules.view.ts';
import { presentSurveys } from '../hr/surveys.view.ts';
import { parse } from '../input.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { stepPage } from './step-page.ts';
import { CADENCES, firstSchedule, SurveyForm, suggestedDate } from './survey-form.ts';

const Preview = z.object({ template: z.enum(OFFERED_TEMPLATES) });

/** The step about the first survey: template, cadence and date; afterwards who gets it and when. */
export function surveyStepRoutes({ clock }: Deps): Route[] {
  return [
    get('/start/survey', (_req, res) => showSurvey(res, clock.now(), EMPTY_FORM)),
    post('/start/survey', (req, res) =>
      takeForm(req, res, {
        schema: SurveyForm,
        show: (state) => showSurvey(res, clock.now(), state),
        act: async (input) => {
          const wanted = firstSchedule(input, (await readSettings()).zone);
          // All that may be wrong comes before the first write: the survey would keep what was sent first.
          await draftSchedule(wanted, { now: clock.now() });
          await createSurvey(input);
          await createSchedule(wanted, { now: clock.now() });
          await note(req, `schedule:${input.id}`, clock.now());
          await finishStep('survey');
          res.redirect(303, '/start/survey');
        },
      }),
    ),
    get('/start/survey/preview', async (req, res) => {
      const { template } = parse(Preview, req.query);
      const { locale } = res.locals;
      res
        .type('html')
        .send(await previewAnswerPage(surveyOfTemplate(template), { locale, now: clock.now() }));
    }),
  ];
}

async function showSurvey(res: Response, now: Date, state: FormState): Promise<void> {
  const { t, locale, zone } = res.locals;
  const isHr = can(signedIn(res.req), 'schedules');
  const [schedule] = isHr ? await listSchedules() : [];
  const { setup } = await readSettings();
  if (schedule && setup.done.includes('survey')) return await showScheduled(res, schedule, now);
  const chosen = OFFERED_TEMPLATES.find((name) => name === state.values.template) ?? OFFERED_TEMPLATES[0];
  const { templates } = presentSurveys([], { t, locale, chosen });
  await stepPage(res, 'survey', {
    ...state,
    isHr,
    schedule: null,
    hasPeople: (await readUnits()).some(({ people }) => people > 0),
    templates,
    cadences: CADENCES.map((value) => ({ value, text: t(`start.survey.cadence_of.${value}`) })),
    values: {
      id: newId(),
      name: templates.find(({ checked }) => checked)?.name ?? '',
      cadence: CADENCES[0],
      on: suggestedDate(now, zone),
      at: '09:00',
      windowDays: '10',
      ...state.values,
    },
    zone,
  });
}

async function showScheduled(res: Response, schedule: Schedule, now: Date): Promise<void> {
  const { t, locale } = res.locals;
  const view = presentSchedule(schedule, { t, locale, now });
  await stepPage(res, 'survey', {
    ...EMPTY_FORM,
    title: t('start.survey.scheduled', { date: view.dates[0]?.text ?? '' }),
    isHr: true,
    schedule: view,
    ...(await draftOf(schedule, res, now)),
  });
}

/** Who would be asked about whom; or why nobody would. */
async function draftOf(schedule: Schedule, res: Response, now: Date) {
  const { t, locale } = res.locals;
  try {
    const draft = await previewNext(schedule, now);
    const reading = { t, locale, zone: schedule.zone };
    return { draft: draft && presentDraft(draft, await readUnits(), reading), problem: null };
  } catch (error) {
    if (!(error instanceof AppError && error.status === 409)) throw error;
    return { draft: null, problem: errorsOf(error, locale)[0]?.text ?? null };
  }
}

function note(req: Request, thing: Thing, at: Date): Promise<void> {
  return record({ at, userId: signedIn(req)._id, verb: 'create', thing });
}
