import { useToken } from '../../domain/access/login-tokens.ts';
import { record } from '../../domain/audit/audit.ts';
import type { Deps } from '../deps.ts';
import { startSession } from '../middleware/session.ts';
import { homeOf } from '../nav.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { LinkOver, linkOwner } from './one-time-link.ts';

const PURPOSES = ['signIn' as const];

/** Signing in by a mailed link. Mail scanners open links: only the button of the page uses it up. */
export function signInLinkRoutes({ clock }: Deps): Route[] {
  return [
    get('/sign-in/:token', async (req, res) => {
      const { user } = await linkOwner(req.params, { purposes: PURPOSES, now: clock.now() });
      page(res, 'account/sign-in-link', { title: res.locals.t('account.sign_in'), email: user.email });
    }),
    post('/sign-in/:token', async (req, res) => {
      const now = clock.now();
      const { user, token } = await linkOwner(req.params, { purposes: PURPOSES, now });
      if (!(await useToken(token, PURPOSES, now))) throw new LinkOver();
      await record({ at: now, userId: user._id, verb: 'sign in by link', thing: `user:${user._id}` });
      await startSession(req, user, now);
      res.redirect(303, homeOf(user));
    }),
  ];
}
