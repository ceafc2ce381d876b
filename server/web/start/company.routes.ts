import type { Response } from 'express';
import { changeSettings, readSettings } from '../../domain/settings/settings.ts';
import { dismissSetup, finishStep } from '../../domain/settings/setup.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { homeOf } from '../nav.ts';
import { get, post, type Route } from '../route.ts';
import { CompanyForm, count } from '../settings/settings-forms.ts';
import { signedIn } from '../signed-in.ts';
import { stepPage } from './step-page.ts';
import { hrefAfter, openStepHref } from './steps.ts';

const Company = CompanyForm.extend({ separationDays: count });

/** The way into the first start and out of it, and its step about the company. */
export function companyStepRoutes({ clock }: Deps): Route[] {
  return [
    get('/start', async (req, res) => {
      const { setup } = await readSettings();
      res.redirect(303, openStepHref(signedIn(req), setup) ?? homeOf(signedIn(req)));
    }),
    post('/start/dismissal', async (req, res) => {
      await dismissSetup();
      res.redirect(303, homeOf(signedIn(req)));
    }),
    get('/start/company', (_req, res) => showCompany(res, EMPTY_FORM)),
    post('/start/company', (req, res) =>
      takeForm(req, res, {
        schema: Company,
        show: (state) => showCompany(res, state),
        act: async (company) => {
          await changeSettings(company, { by: signedIn(req)._id, now: clock.now() });
          await finishStep('company');
          res.redirect(303, hrefAfter('company'));
        },
      }),
    ),
  ];
}

async function showCompany(res: Response, state: FormState): Promise<void> {
  const { name, locale, languages, zone, separationDays, contact, privacyOfficer, reportingChannel, setup } =
    await readSettings();
  const wasSent = state.errors.length > 0;
  const chosen = wasSent ? [state.values.languages ?? []].flat() : languages;
  await stepPage(res, 'company', {
    ...state,
    // The zone of the browser is a better guess than the default; a script puts it in.
    values: {
      ...{ name, locale, contact, privacyOfficer, reportingChannel },
      zone: setup.done.includes('company') ? zone : '',
      separationDays: String(separationDays),
      ...state.values,
    },
    languages: LOCALES.map((code) => ({ code, isChosen: chosen.includes(code) })),
    zones: Intl.supportedValuesOf('timeZone'),
    changed: {},
  });
}
