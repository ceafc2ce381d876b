import type { Request, Response } from 'express';
import { z } from 'zod';
import { checkCredentials } from '../../domain/access/sign-in.ts';
import { setPassword, setProfile } from '../../domain/access/users.ts';
import { record } from '../../domain/audit/audit.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { Forbidden, InvalidInput } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { type FormState, takeForm } from '../form.ts';
import { line, secretText } from '../input.ts';
import { startSession } from '../middleware/session.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';

const Profile = z.object({ name: line(120), locale: z.enum(LOCALES) });
const Passwords = z.object({ currentPassword: secretText(), password: secretText() });
const NOTICES: Record<string, string> = {
  saved: 'account.own.saved',
  password: 'account.own.password_saved',
};

/** One's own name, language and password. */
export function accountRoutes({ clock, secrets }: Deps): Route[] {
  return [
    get('/account', (req, res) => showAccount(req, res, { values: profileOf(req), errors: [] })),
    post('/account', (req, res) =>
      takeForm(req, res, {
        schema: Profile,
        show: (state) => showAccount(req, res, state),
        act: async (profile) => {
          await setProfile(signedIn(req)._id, profile);
          res.redirect(303, '/account?done=saved');
        },
      }),
    ),
    post('/account/password', (req, res) =>
      takeForm(req, res, {
        schema: Passwords,
        show: (state) => showAccount(req, res, { ...state, values: profileOf(req) }),
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
  ];
}

function profileOf(req: Request): FormState['values'] {
  const { name, locale } = signedIn(req);
  return { name, locale };
}

function showAccount(req: Request, res: Response, state: FormState): void {
  if (!req.user) throw new Forbidden();
  const notice = NOTICES[String(req.query.done)];
  const { t } = res.locals;
  page(res, 'account/account', {
    title: t('account.own.title'),
    email: req.user.email,
    notice: notice ? t(notice) : null,
    ...state,
  });
}
