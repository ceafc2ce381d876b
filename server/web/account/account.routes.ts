import type { Request, Response } from 'express';
import { z } from 'zod';
import { findSessions } from '../../domain/access/sessions.ts';
import { checkCredentials } from '../../domain/access/sign-in.ts';
import { endSessions, setPassword, setProfile } from '../../domain/access/users.ts';
import { record } from '../../domain/audit/audit.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { type FormState, takeForm } from '../form.ts';
import { line, secretText } from '../input.ts';
import { startSession } from '../middleware/session.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentSessions } from './sessions.view.ts';

const Profile = z.object({ name: line(120), locale: z.enum(LOCALES) });
const Passwords = z.object({ currentPassword: secretText(), password: secretText() });
const NOTICES: Record<string, string> = {
  saved: 'account.own.saved',
  password: 'account.own.password_saved',
  sessions: 'account.sessions.ended',
};

/** One's own name, language and password. */
export function accountRoutes({ clock, secrets }: Deps): Route[] {
  const show = (req: Request, res: Response, state: FormState) =>
    showAccount(req, res, { state, now: clock.now() });
  return [
    get('/account', (req, res) => show(req, res, { values: profileOf(req), errors: [] })),
    post('/account', (req, res) =>
      takeForm(req, res, {
        schema: Profile,
        show: (state) => show(req, res, state),
        act: async (profile) => {
          await setProfile(signedIn(req)._id, profile);
          res.redirect(303, '/account?done=saved');
        },
      }),
    ),
    post('/account/password', (req, res) =>
      takeForm(req, res, {
        schema: Passwords,
        show: (state) => show(req, res, { ...state, values: profileOf(req) }),
        act: async ({ currentPassword, password }) => {
          const user = signedIn(req);
          // Tries count as at sign-in: an unattended screen is no place to guess a password.
          if (!(await checkCredentials({ email: user.email, password: currentPassword }, secrets.session)))
            throw new InvalidInput([{ field: 'currentPassword', code: 'current_password' }]);
          await setPassword(user._id, password);
          await record({
            at: clock.now(),
            userId: user._id,
            verb: 'set password',
            thing: `user:${user._id}`,
          });
          // Every other session ends; this one goes on under a new identifier.
          await startSession(req, { _id: user._id, authVersion: user.authVersion + 1 }, clock.now());
          res.redirect(303, '/account?done=password');
        },
      }),
    ),
    post('/account/sessions/ending', async (req, res) => {
      const { _id, authVersion } = signedIn(req);
      await endSessions(_id);
      await record({ at: clock.now(), userId: _id, verb: 'end sessions', thing: `user:${_id}` });
      // This one goes on under a new identifier, as begun when it was.
      await startSession(
        req,
        { _id, authVersion: authVersion + 1 },
        new Date(req.session.startedAt ?? clock.now()),
      );
      res.redirect(303, '/account?done=sessions');
    }),
  ];
}

function profileOf(req: Request): FormState['values'] {
  const { name, locale } = signedIn(req);
  return { name, locale };
}

async function showAccount(
  req: Request,
  res: Response,
  { state, now }: { state: FormState; now: Date },
): Promise<void> {
  const user = signedIn(req);
  const { t, locale, zone } = res.locals;
  const notice = NOTICES[String(req.query.done)];
  const sessions = await findSessions(user, { sessionId: req.sessionID, now });
  page(res, 'account/account', {
    title: t('account.own.title'),
    email: user.email,
    notice: notice ? t(notice) : null,
    sessions: presentSessions(sessions, now, { t, locale, zone }),
    ...state,
  });
}
