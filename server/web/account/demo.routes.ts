import type { Request, Response } from 'express';
import { z } from 'zod';
import { firstAccountLink, isSetupToken } from '../../domain/access/first-account.ts';
import { listUsers } from '../../domain/access/users.query.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Login } from '../../seeds/demo/accounts.ts';
import { beginDemo } from '../../seeds/demo/demo-company.ts';
import { readProgress } from '../../seeds/demo/progress.ts';
import { removeDemo } from '../../seeds/demo/remove-demo.ts';
import type { Deps } from '../deps.ts';
import { parse } from '../input.ts';
import { endSession, startSession } from '../middleware/session.ts';
import { homeOf } from '../nav.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';

const Params = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
const LOOK_AGAIN_SECONDS = '2';

/** The invented company: made by one click on the first page, watched while it is made, removed by one click. */
export function demoRoutes(deps: Deps): Route[] {
  const { clock, config, log, random } = deps;
  return [
    post('/setup/:token/demo', async (req, res) => {
      const { token } = parse(Params, req.params);
      if (!(await isSetupToken(token, clock.now()))) throw new NotFound();
      const { logins, fill } = await beginDemo({ locale: res.locals.locale }, deps);
      // Nobody waits for it: the page that follows says how far it is.
      void fill().catch((error: unknown) => log.error({ err: error }, 'the demo could not be finished'));
      await signInAs(logins[0], req, clock.now());
      showLogins(res, logins);
    }),
    get('/demo', showProgress),
    get('/demo/removal', (_req, res) =>
      page(res, 'account/demo-removal', { title: res.locals.t('demo.removal.title') }),
    ),
    post('/demo/removal', async (req, res) => {
      await removeDemo(deps);
      await endSession(req);
      const link = await firstAccountLink({ baseUrl: config.baseUrl, now: clock.now(), random });
      res.redirect(303, link === null ? '/login' : new URL(link).pathname);
    }),
  ];
}

async function signInAs(login: Login | undefined, req: Request, now: Date): Promise<void> {
  const user = (await listUsers()).find(({ email }) => email === login?.email);
  if (user) await startSession(req, user, now);
}

/** The only page with the passwords: they are kept nowhere. */
function showLogins(res: Response, logins: Login[]): void {
  const { t } = res.locals;
  page(res, 'account/demo-logins', {
    title: t('demo.logins.title'),
    lead: t('demo.logins.lead', { name: logins[0]?.name ?? '' }),
    logins: logins.map((login) => ({ ...login, role: t(`account.role.${login.role}`) })),
  });
}

async function showProgress(req: Request, res: Response): Promise<void> {
  const progress = await readProgress();
  if (progress === null || progress.state === 'made') return res.redirect(303, homeOf(signedIn(req)));
  const { t } = res.locals;
  const hasFailed = progress.state === 'failed';
  if (!hasFailed) res.set('Refresh', LOOK_AGAIN_SECONDS);
  page(res, 'account/demo-progress', {
    title: t(hasFailed ? 'demo.progress.failed_title' : 'demo.progress.title'),
    text: t(hasFailed ? 'demo.progress.failed' : 'demo.progress.lead'),
    done: progress.done,
    of: progress.of,
    hasFailed,
  });
}
