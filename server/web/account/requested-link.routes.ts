import type { Response } from 'express';
import { z } from 'zod';
import { type RequestedKind, requestLink } from '../../domain/access/request-link.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { line } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';

const Address = z.object({ email: line(254) });
const PATHS: Record<RequestedKind, string> = { reset: '/login/reset', signIn: '/login/link' };

/** Asking for a mail with a new password, or with a link to sign in. */
export function requestedLinkRoutes(deps: Deps): Route[] {
  return [...routesFor('reset', deps), ...routesFor('signIn', deps)];
}

function routesFor(kind: RequestedKind, { clock, random, secrets, mailer }: Deps): Route[] {
  const path = PATHS[kind];
  const show = async (res: Response, state: FormState, isSent = false) => {
    const { t } = res.locals;
    const { contact } = await readSettings();
    page(res, 'account/requested-link', {
      title: t(`account.requested.${kind}.title`),
      lead: t(`account.requested.${kind}.lead`),
      submit: t(`account.requested.${kind}.submit`),
      isSent,
      noMail: mailer.local ? t('account.requested.no_mail') : null,
      contact: contact && t('account.requested.contact', { contact }),
      ...state,
    });
  };
  return [
    get(path, (req, res) => show(res, EMPTY_FORM, req.query.done === 'sent')),
    post(path, (req, res) =>
      takeForm(req, res, {
        schema: Address,
        show: (state) => show(res, state),
        act: async ({ email }) => {
          // Links in the local outbox are for administrators: nobody could be mailed one.
          if (mailer.local) return res.redirect(303, path);
          await requestLink({ kind, email }, { now: clock.now(), random, secrets });
          res.redirect(303, `${path}?done=sent`);
        },
      }),
    ),
  ];
}
