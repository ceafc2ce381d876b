import type { Request, Response } from 'express';
import { z } from 'zod';
import { inviteAgain } from '../../domain/access/invite-user.ts';
import { ROLES } from '../../domain/access/roles.ts';
import { listUsers } from '../../domain/access/users.query.ts';
import { createUser } from '../../domain/access/users.ts';
import { record } from '../../domain/audit/audit.ts';
import { readUnits } from '../../domain/directory/audience.query.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, listOf } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentUsers, typedChoices } from './users.view.ts';

const NewUser = z.object({
  roles: listOf(z.enum(ROLES)),
  departmentIds: listOf(Id),
  name: line(120),
  email: line(254),
  locale: z.enum(LOCALES),
});

/** Who runs Pulso and who reads results, and the form for another account. */
export function usersRoutes({ clock, random, secrets, mailer, config }: Deps): Route[] {
  return [
    get('/admin/users', (req, res) => showUsers(req, res, EMPTY_FORM)),
    post('/admin/users', (req, res) =>
      takeForm(req, res, {
        schema: NewUser,
        show: (state) => showUsers(req, res, state),
        act: async (input) => {
          const tools = { by: signedIn(req)._id, now: clock.now(), random, secrets };
          const user = await createUser(input);
          await record({ at: tools.now, userId: tools.by, verb: 'create', thing: `user:${user._id}` });
          const token = await inviteAgain(user, tools);
          if (!mailer.local) return res.redirect(303, '/admin/users?done=invited');
          // Nobody is mailed: whoever made the account passes the link on.
          const link = { name: user.name, href: `${config.baseUrl}/password/${token}` };
          await showUsers(req, res, EMPTY_FORM, link);
        },
      }),
    ),
  ];
}

async function showUsers(
  req: Request,
  res: Response,
  form: FormState,
  link: { name: string; href: string } | null = null,
) {
  const { t, locale } = res.locals;
  const units = await readUnits();
  page(res, 'admin/users', {
    title: t('account.users.title'),
    users: presentUsers(await listUsers(), units, t),
    rights: typedChoices(form.values, units, t),
    link,
    notice: req.query.done === 'invited' ? t('account.users.invited') : null,
    errors: form.errors,
    values: { locale, ...form.values },
  });
}
