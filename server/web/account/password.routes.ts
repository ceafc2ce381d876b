import type { Response } from 'express';
import { z } from 'zod';
import { PASSWORD_LINKS, peekToken, useToken } from '../../domain/access/login-tokens.ts';
import { findUser } from '../../domain/access/users.query.ts';
import { checkPassword, setPassword, type User } from '../../domain/access/users.ts';
import { record } from '../../domain/audit/audit.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { secretText } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';

const Params = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
const NewPassword = z.object({ password: secretText() });

/** Choosing a password by a one-time link; opening the link does not use it up. */
export function passwordRoutes({ clock }: Deps): Route[] {
  const owner = async (params: unknown): Promise<{ user: User; token: string }> => {
    const parsed = Params.safeParse(params);
    const found = parsed.success ? await peekToken(parsed.data.token, PASSWORD_LINKS, clock.now()) : null;
    const user = found && (await findUser(found.userId));
    if (!parsed.success || !user || user.disabled) throw new NotFound();
    return { user, token: parsed.data.token };
  };
  return [
    get('/password/:token', async (req, res) => showPassword(res, await owner(req.params), EMPTY_FORM)),
    post('/password/:token', async (req, res) => {
      const found = await owner(req.params);
      await takeForm(req, res, {
        schema: NewPassword,
        show: (state) => showPassword(res, found, state),
        act: async ({ password }) => {
          checkPassword(password);
          if (!(await useToken(found.token, PASSWORD_LINKS, clock.now()))) throw new NotFound();
          await setPassword(found.user._id, password);
          await record({
            at: clock.now(),
            userId: found.user._id,
            verb: 'set password',
            thing: `user:${found.user._id}`,
          });
          res.redirect(303, '/login');
        },
      });
    }),
  ];
}

function showPassword(res: Response, { user }: { user: User }, state: FormState): void {
  page(res, 'account/password', {
    title: res.locals.t('account.password_page.title'),
    email: user.email,
    ...state,
  });
}
