import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { answerRoutes } from './web/answer/answer.routes.ts';
import { answerErrors, noLink } from './web/answer/dead-end.ts';
import type { Deps } from './web/deps.ts';
import { alive, ready } from './web/health.ts';
import { metrics } from './web/metrics.ts';
import { assets } from './web/middleware/assets.ts';
import { refuseForeignWrites } from './web/middleware/csrf.ts';
import { currentUser } from './web/middleware/current-user.ts';
import { errorPage, notFound } from './web/middleware/errors.ts';
import { formBody } from './web/middleware/form-body.ts';
import { guard } from './web/middleware/guard.ts';
import { keptForm } from './web/middleware/kept-form.ts';
import { locale } from './web/middleware/locale.ts';
import { pageContext } from './web/middleware/page-context.ts';
import { requestLog } from './web/middleware/request-log.ts';
import { securityHeaders } from './web/middleware/security-headers.ts';
import { sessions } from './web/middleware/session.ts';
import { noticeRoutes } from './web/notice/notice.routes.ts';
import { releaseRoutes } from './web/notice/release.routes.ts';
import { POLICY } from './web/policy.ts';
import { useViews } from './web/render.ts';
import { nameOf, type Route } from './web/route.ts';
import { staffRoutes } from './web/routes.ts';

/** What its process tells the web program. */
interface Life {
  /** Whether the process ends, and takes no more requests. */
  isEnding(): boolean;
}

/** The web program; listen() is somebody else's, so that tests can drive it. */
export function createApp(deps: Deps, { isEnding }: Life = { isEnding: () => false }): Express {
  const app = express();
  useViews(app);
  app.disable('x-powered-by');
  app.set('trust proxy', deps.config.trustProxy);
  app.set('query parser', 'simple');
  const { count, tell } = metrics(deps.config.metricsToken);
  app.use(requestLog(deps.log), count, securityHeaders(deps.config.baseUrl), compression());
  app.get('/healthz', alive);
  app.get('/readyz', ready({ isEnding }));
  app.get('/metrics', tell);
  app.use('/assets', assets());

  const form = formBody();
  // People who answer have no session: their routes come before it.
  for (const route of answerRoutes(deps)) mount(app, route, form);
  app.use('/a', noLink, answerErrors(deps));

  for (const route of releaseRoutes(deps)) mount(app, route, []);
  app.use('/r', noLink, answerErrors(deps));
  for (const route of noticeRoutes(deps)) mount(app, route, [locale]);

  const staff: RequestHandler[] = [sessions(deps), currentUser(deps.clock), locale, pageContext];
  app.use(staff);
  const ownOrigin = refuseForeignWrites(deps.config.baseUrl);
  for (const route of staffRoutes(deps))
    mount(app, route, route.method === 'post' ? [...(route.body ? [route.body] : form), ownOrigin] : []);
  app.use(notFound);
  app.use(keptForm(deps.config.baseUrl), errorPage(deps.log));
  return app;
}

function mount(app: Express, route: Route, before: RequestHandler[]): void {
  const access = POLICY[nameOf(route)];
  if (!access) throw new Error(`${nameOf(route)} has no row in the policy`);
  // Who may not call it is told so before a body is read.
  app[route.method](route.path, guard(access), ...before, ...route.handle);
}
