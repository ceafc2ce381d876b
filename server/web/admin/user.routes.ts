import type { Request, Response } from 'express';
import { z } from 'zod';
import { editUser } from '../../domain/access/edit-user.ts';
import { inviteAgain } from '../../domain/access/invite-user.ts';
import { ROLES } from '../../domain/access/roles.ts';
import { findUser } from '../../domain/access/users.query.ts';
import { setDisabled, setRoles, type User } from '../../domain/access/users.ts';
import { record } from '../../domain/audit/audit.ts';
import type { Verb } from '../../domain/audit/deeds.ts';
import { readUnits } from '../../domain/directory/audience.query.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { Conflict, NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, listOf, parse } from '../input.ts';
import { startSession } from '../middleware/session.ts';
import { page } from '../render.ts';
import { get, type Handler, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentUser } from './users.view.ts';

const Params = z.object({ id: Id });
const Profile = z.object({ name: line(120), email: line(254), locale: z.enum(LOCALES) });
const Roles = z.object({ roles: listOf(z.enum(ROLES)), departmentIds: listOf(Id) });
const Disabling = z.object({ disabled: z.enum(['yes', 'no']) });
const Nothing = z.object({});
const DONE = ['profile', 'address', 'roles', 'enabled', 'disabled', 'invited'] as const;

/** One account: name, address, language, roles and departments, a new link, and its end. */
export function userRoutes({ clock, random, secrets, mailer, config }: Deps): Route[] {
  const note = (req: Request, verb: Verb, id: string) =>
    record({ at: clock.now(), userId: signedIn(req)._id, verb, thing: `user:${id}` });
  const change =
    <T extends z.ZodType>(
      schema: T,
      act: (user: User, input: z.infer<T>, at: Parameters<Handler>) => Promise<unknown>,
    ): Handler =>
    async (req, res, next) => {
      const user = await userOf(req);
      const show = (state: FormState) => showUser(req, res, { user, state });
      await takeForm(req, res, {
        schema,
        show,
        act: async (input) => void (await act(user, input, [req, res, next])),
      });
    };
  return [
    get('/admin/users/:id', async (req, res) =>
      showUser(req, res, { user: await userOf(req), state: EMPTY_FORM }),
    ),
    post(
      '/admin/users/:id',
      change(Profile, async (user, profile, [req, res]) => {
        const { _id } = user;
        const isMoved = await editUser(user, profile);
        await note(req, isMoved ? 'set address' : 'set profile', _id);
        // One's own session goes on: who mistypes their own address sees it, and can put it right.
        const own = signedIn(req);
        if (isMoved && own._id === _id)
          await startSession(req, { _id, authVersion: own.authVersion + 1 }, clock.now());
        res.redirect(303, `/admin/users/${_id}?done=${isMoved ? 'address' : 'profile'}`);
      }),
    ),
    post(
      '/admin/users/:id/roles',
      change(Roles, async ({ _id }, { roles, departmentIds }, [req, res]) => {
        await setRoles(_id, roles, departmentIds);
        await note(req, 'set roles', _id);
        res.redirect(303, `/admin/users/${_id}?done=roles`);
      }),
    ),
    post(
      '/admin/users/:id/disabling',
      change(Disabling, async ({ _id }, { disabled }, [req, res]) => {
        await setDisabled(_id, disabled === 'yes');
        await note(req, disabled === 'yes' ? 'disable' : 'enable', _id);
        res.redirect(303, `/admin/users/${_id}?done=${disabled === 'yes' ? 'disabled' : 'enabled'}`);
      }),
    ),
    post(
      '/admin/users/:id/password-link',
      change(Nothing, async (user, _input, [req, res]) => {
        if (user.disabled) throw new Conflict('account_disabled');
        const tools = { by: signedIn(req)._id, now: clock.now(), random, secrets };
        const token = await inviteAgain(user, tools);
        if (!mailer.local) return res.redirect(303, `/admin/users/${user._id}?done=invited`);
        await showUser(req, res, { user, state: EMPTY_FORM, link: `${config.baseUrl}/password/${token}` });
      }),
    ),
  ];
}

async function userOf(req: Request): Promise<User> {
  const user = await findUser(parse(Params, req.params).id);
  if (!user) throw new NotFound();
  return user;
}

type Shown = { user: User; state: FormState; link?: string };

async function showUser(req: Request, res: Response, { user, state, link }: Shown): Promise<void> {
  const { t } = res.locals;
  const done = DONE.find((each) => each === req.query.done);
  page(res, 'admin/user', {
    title: user.name,
    ...presentUser(user, await readUnits(), { t, values: state.values }),
    link: link ?? null,
    notice: done ? t(`account.users.done.${done}`, { name: user.name, email: user.email }) : null,
    errors: state.errors,
  });
}
