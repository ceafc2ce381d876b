import type { Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import type { Thing } from '../../domain/audit/deeds.ts';
import { findDraft } from '../../domain/surveys/drafts.ts';
import { OFFERED_TEMPLATES } from '../../domain/surveys/question-bank.ts';
import { listSurveys } from '../../domain/surveys/surveys.query.ts';
import { createSurvey } from '../../domain/surveys/surveys.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { previewAnswerPage } from '../answer/preview.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, parse } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { allowFraming, allowPreview, chosenLanguage } from './survey-preview.ts';
import { presentSurvey, presentSurveys } from './surveys.view.ts';

const Params = z.object({ id: Id });
const NewSurvey = z.object({ template: z.enum(OFFERED_TEMPLATES), name: line(80) });

/** Surveys made from templates, and how they look to those who answer. */
export function surveysRoutes({ clock }: Deps): Route[] {
  return [
    get('/hr/surveys', (_req, res) => showSurveys(res, EMPTY_FORM)),
    post('/hr/surveys', (req, res) =>
      takeForm(req, res, {
        schema: NewSurvey,
        show: (state) => showSurveys(res, state),
        act: async (input) => {
          const survey = await createSurvey(input);
          const thing: Thing = `survey:${survey._id}`;
          await record({ at: clock.now(), userId: signedIn(req)._id, verb: 'create', thing });
          res.redirect(303, `/hr/surveys/${survey._id}`);
        },
      }),
    ),
    get('/hr/surveys/:id', async (req, res) => {
      const found = await findDraft(parse(Params, req.params).id);
      const { t, locale } = res.locals;
      const language = chosenLanguage(req, LOCALES, locale);
      allowPreview(res);
      page(res, 'hr/survey', {
        title: found.survey.name,
        notice: req.query.published === '1' ? t('draft.published', { n: found.version.n }) : '',
        ...presentSurvey(found, { t, locale, language }),
      });
    }),
    get('/hr/surveys/:id/preview', async (req, res) => {
      const { survey, version, draft } = await findDraft(parse(Params, req.params).id);
      const shown = { survey, version: req.query.version === 'draft' ? (draft ?? version) : version };
      const locale = chosenLanguage(req, LOCALES, res.locals.locale);
      allowFraming(res);
      res.type('html').send(await previewAnswerPage(shown, { locale, now: clock.now() }));
    }),
  ];
}

async function showSurveys(res: Response, state: FormState): Promise<void> {
  const { t, locale } = res.locals;
  page(res, 'hr/surveys', {
    title: t('surveys.title'),
    ...state,
    ...presentSurveys(await listSurveys(), {
      t,
      locale,
      chosen: String(state.values.template ?? OFFERED_TEMPLATES[0]),
    }),
  });
}
