import type { Request, Response } from 'express';
import { z } from 'zod';
import { issueToken } from '../../domain/access/login-tokens.ts';
import { ROLES } from '../../domain/access/roles.ts';
import { findUser, listUsers } from '../../domain/access/users.query.ts';
import { createUser, setDisabled, setRoles } from '../../domain/access/users.ts';
import { record } from '../../domain/audit/audit.ts';
import { readUnits } from '../../domain/directory/audience.query.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, takeForm } from '../form.ts';
import { Id, line, listOf, parse } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentUsers, type UsersForm } from './users.view.ts';

const Params = z.object({ id: Id });
const Roles = z.object({ roles: listOf(z.enum(ROLES)), departmentIds: listOf(Id) });
const NewUser = Roles.extend({ name: line(120), email: line(254), locale: z.enum(LOCALES) });
const Disabling = z.object({ disabled: z.enum(['yes', 'no']) });

/** Accounts: who runs Pulso and who reads results. */
export function usersRoutes({ clock, random, config }: Deps): Route[] {
  const note = (req: Request, verb: string, id: string) =>
    record({ at: clock.now(), userId: signedIn(req)._id, verb, thing: `user:${id}` });
  const passwordLink = async (userId: string) =>
    `${config.baseUrl}/password/${await issueToken({ userId, purpose: 'password' }, { now: clock.now(), random })}`;
  return [
    get('/admin/users', (_req, res) => showUsers(res, EMPTY_FORM)),
    post('/admin/users', (req, res) =>
      takeForm(req, res, {
        schema: NewUser,
        show: (state) => showUsers(res, state),
        act: async (input) => {
          const user = await createUser(input);
          await note(req, 'create', user._id);
          await showUsers(res, EMPTY_FORM, { name: user.name, href: await passwordLink(user._id) });
        },
      }),
    ),
    post('/admin/users/:id/roles', async (req, res) => {
      const { id } = parse(Params, req.params);
      await takeForm(req, res, {
        schema: Roles,
        show: (state) => showUsers(res, { ...state, edited: id }),
        act: async ({ roles, departmentIds }) => {
          await setRoles(id, roles, departmentIds);
          await note(req, 'set roles', id);
          res.redirect(303, '/admin/users');
        },
      });
    }),
    post('/admin/users/:id/password-link', async (req, res) => {
      const user = await findUser(parse(Params, req.params).id);
      if (!user) throw new NotFound();
      await note(req, 'make password link', user._id);
      await showUsers(res, EMPTY_FORM, { name: user.name, href: await passwordLink(user._id) });
    }),
    post('/admin/users/:id/disabling', (req, res) =>
      takeForm(req, res, {
        schema: Disabling,
        show: (state) => showUsers(res, { ...EMPTY_FORM, errors: state.errors }),
        act: async ({ disabled }) => {
          const { id } = parse(Params, req.params);
          await setDisabled(id, disabled === 'yes');
          await note(req, disabled === 'yes' ? 'disable' : 'enable', id);
          res.redirect(303, '/admin/users');
        },
      }),
    ),
  ];
}

async function showUsers(res: Response, form: UsersForm, link: { name: string; href: string } | null = null) {
  const { t, locale } = res.locals;
  const view = presentUsers(await listUsers(), await readUnits(), { t, form });
  const values = { locale, ...(form.edited ? {} : form.values) };
  page(res, 'admin/users', { title: t('account.users.title'), ...view, link, values });
}
