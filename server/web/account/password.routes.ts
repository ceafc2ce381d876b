import type { Response } from 'express';
import { z } from 'zod';
import { PASSWORD_LINKS, useToken } from '../../domain/access/login-tokens.ts';
import { checkPassword, setPassword } from '../../domain/access/users.ts';
import { record } from '../../domain/audit/audit.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { secretText } from '../input.ts';
import { startSession } from '../middleware/session.ts';
import { homeOf } from '../nav.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { LinkOver, type LinkOwner, linkOwner } from './one-time-link.ts';

const NewPassword = z.object({ password: secretText() });

/** Choosing a password by a one-time link, which signs in too; opening the link does not use it up. */
export function passwordRoutes({ clock }: Deps): Route[] {
  const owner = (params: unknown) => linkOwner(params, { purposes: PASSWORD_LINKS, now: clock.now() });
  return [
    get('/password/:token', async (req, res) => showPassword(res, await owner(req.params), EMPTY_FORM)),
    post('/password/:token', async (req, res) => {
      const found = await owner(req.params);
      await takeForm(req, res, {
        schema: NewPassword,
        show: (state) => showPassword(res, found, state),
        act: async ({ password }) => {
          const { user, token } = found;
          const now = clock.now();
          checkPassword(password);
          if (!(await useToken(token, PASSWORD_LINKS, now))) throw new LinkOver();
          await setPassword(user._id, password);
          await record({ at: now, userId: user._id, verb: 'set password', thing: `user:${user._id}` });
          await startSession(req, { _id: user._id, authVersion: user.authVersion + 1 }, now);
          res.redirect(303, homeOf(user));
        },
      });
    }),
  ];
}

function showPassword(res: Response, { user }: LinkOwner, state: FormState): void {
  page(res, 'account/password', {
    title: res.locals.t('account.password_page.title'),
    email: user.email,
    ...state,
  });
}
