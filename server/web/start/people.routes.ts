import type { Request, Response } from 'express';
import { z } from 'zod';
import { inviteUser } from '../../domain/access/invite-user.ts';
import { can } from '../../domain/access/roles.ts';
import { record } from '../../domain/audit/audit.ts';
import type { Thing } from '../../domain/audit/deeds.ts';
import { describeService, readServices } from '../../domain/directory/services.ts';
import { readForecast } from '../../domain/insights/forecast.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { finishStep } from '../../domain/settings/setup.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, listOf } from '../input.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentForecast } from './forecast.view.ts';
import { stepPage } from './step-page.ts';
import { hrefAfter } from './steps.ts';

const Serving = z.object({ serves: listOf(Id) });
const Invitation = z.object({ name: line(120), email: line(254), locale: z.enum(LOCALES) });

/** The step about people: HR imports them and sees what will be visible; an administrator alone invites HR. */
export function peopleStepRoutes({ clock, config, mailer, random, secrets }: Deps): Route[] {
  return [
    get('/start/people', (_req, res) => showPeople(res, EMPTY_FORM)),
    post('/start/people', (req, res) =>
      takeForm(req, res, {
        schema: Serving,
        show: (state) => showPeople(res, state),
        act: async ({ serves }) => {
          const services = await readServices();
          if (services.length === 0) throw new InvalidInput([{ field: 'import', code: 'no_people' }]);
          for (const { _id, serves: before, about } of services)
            if (before !== serves.includes(_id)) {
              await describeService(_id, { serves: !before, about });
              await note(req, `department:${_id}`, clock.now());
            }
          await finishStep('people');
          res.redirect(303, hrefAfter('people'));
        },
      }),
    ),
    post('/start/hr', (req, res) =>
      takeForm(req, res, {
        schema: Invitation,
        show: (state) => showPeople(res, state),
        act: async (person) => {
          const tools = { by: signedIn(req)._id, now: clock.now(), random, secrets };
          const wanted = { ...person, roles: ['hr' as const], departmentIds: [] };
          const { user, token } = await inviteUser(wanted, tools);
          await mailer.refresh();
          const href = token && mailer.local ? `${config.baseUrl}/password/${token}` : null;
          await showPeople(res, EMPTY_FORM, { name: user.name, address: user.email, href });
        },
      }),
    ),
  ];
}

/** Somebody who was invited; with `href` where no mail reaches them. */
interface InvitedHr {
  name: string;
  address: string;
  href: string | null;
}

async function showPeople(res: Response, state: FormState, invited: InvitedHr | null = null): Promise<void> {
  const { t, locale } = res.locals;
  const { k, kc } = await readSettings();
  const isHr = can(signedIn(res.req), 'directory');
  const services = isHr ? await readServices() : [];
  const chosen = state.errors.length > 0 ? [state.values.serves ?? []].flat() : null;
  await stepPage(res, 'people', {
    ...state,
    values: { locale, ...state.values },
    isHr,
    invited,
    services: services.map(({ _id, name, serves }) => ({
      id: _id,
      name,
      isChosen: chosen ? chosen.includes(_id) : serves,
    })),
    forecast: services.length > 0 ? presentForecast(await readForecast(), { t, locale, k, kc }) : null,
  });
}

function note(req: Request, thing: Thing, at: Date): Promise<void> {
  return record({ at, userId: signedIn(req)._id, verb: 'change', thing });
}
