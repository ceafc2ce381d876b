import type { Response } from 'express';
import { z } from 'zod';
import { createFirstAccount, isSetupToken } from '../../domain/access/first-account.ts';
import { record } from '../../domain/audit/audit.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { type FormState, takeForm } from '../form.ts';
import { line, secretText } from '../input.ts';
import { startSession } from '../middleware/session.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { presentSteps } from '../start/steps.ts';

const Params = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
const Account = z.object({
  name: line(120),
  email: line(254),
  password: secretText(),
  locale: z.enum(LOCALES),
  work: z.enum(['hr', 'install']),
});

/** Days that snapshots and the oplog of a MongoDB cluster are commonly kept; one machine of its own has neither. */
const SEPARATION_DAYS = { mongodb: 7, embedded: 0 };

/** The form of the first account; without its one-time link it does not exist. */
export function setupRoutes({ clock, config }: Deps): Route[] {
  const token = async (params: unknown): Promise<string> => {
    const parsed = Params.safeParse(params);
    if (!parsed.success || !(await isSetupToken(parsed.data.token, clock.now()))) throw new NotFound();
    return parsed.data.token;
  };
  return [
    get('/setup/:token', async (req, res) => {
      await token(req.params);
      showSetup(res, { values: { locale: res.locals.locale, work: 'hr' }, errors: [] });
    }),
    post('/setup/:token', async (req, res) => {
      const good = await token(req.params);
      await takeForm(req, res, {
        schema: Account,
        show: (state) => showSetup(res, state),
        act: async ({ work, ...input }) => {
          const separationDays = SEPARATION_DAYS[config.mongodbUri ? 'mongodb' : 'embedded'];
          const moment = { now: clock.now(), separationDays };
          const user = await createFirstAccount(good, { ...input, isHr: work === 'hr' }, moment);
          await record({ at: clock.now(), userId: user._id, verb: 'create', thing: `user:${user._id}` });
          await startSession(req, user, clock.now());
          res.redirect(303, '/start');
        },
      });
    }),
  ];
}

function showSetup(res: Response, state: FormState): void {
  page(res, 'account/setup', {
    title: res.locals.t('account.setup.title'),
    steps: presentSteps('administrator', [], res.locals.t),
    ...state,
  });
}
