import { z } from 'zod';
import { signIn } from '../../domain/access/sign-in.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { line, secretText } from '../input.ts';
import { endSession, startSession } from '../middleware/session.ts';
import { homeOf } from '../nav.ts';
import { page } from '../render.ts';
import { get, type Handler, post, type Route } from '../route.ts';

const Credentials = z.object({
  email: line(254),
  password: secretText(),
  next: z.string().max(500).optional(),
});

/** Signing in and out, and the start page, which leads each person to theirs. */
export function signInRoutes({ secrets, clock }: Deps): Route[] {
  return [
    get('/', (req, res) => res.redirect(303, req.user ? homeOf(req.user) : '/login')),
    get('/login', (req, res) => {
      const next = typeof req.query.next === 'string' ? req.query.next : '';
      showSignIn(res, { ...EMPTY_FORM, values: { next } });
    }),
    post('/login', (req, res) =>
      takeForm(req, res, {
        schema: Credentials,
        show: (state) => showSignIn(res, state),
        act: async ({ email, password, next }) => {
          const now = clock.now();
          const user = await signIn({ email, password }, { key: secrets.session, now });
          if (!user) throw new InvalidInput([{ field: '', code: 'sign_in' }]);
          await startSession(req, user, now);
          res.redirect(303, ownPath(next) ?? homeOf(user));
        },
      }),
    ),
    post('/logout', async (req, res) => {
      await endSession(req);
      res.redirect(303, '/login');
    }),
  ];
}

function showSignIn(res: Parameters<Handler>[1], state: FormState): void {
  page(res, 'account/sign-in', { title: res.locals.t('account.sign_in'), ...state });
}

/** A path of ours, or null: a link must not send people elsewhere after they signed in. */
function ownPath(next: string | undefined): string | null {
  return next && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) && !next.startsWith('/login') ? next : null;
}
