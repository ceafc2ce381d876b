import type { Request, Response } from 'express';
import { z } from 'zod';
import { type Invited, inviteUser } from '../../domain/access/invite-user.ts';
import { listUsers } from '../../domain/access/users.query.ts';
import { headsWithoutAccess } from '../../domain/directory/heads.query.ts';
import { InvalidInput } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, listOf } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';

const Chosen = z.object({ heads: listOf(Id) });

/** The heads the directory names who cannot read their results yet: ticked and invited. */
export function headsRoutes({ clock, random, secrets, mailer, config }: Deps): Route[] {
  return [
    get('/admin/heads', (req, res) => showHeads(req, res, { state: EMPTY_FORM })),
    post('/admin/heads', (req, res) =>
      takeForm(req, res, {
        schema: Chosen,
        show: (state) => showHeads(req, res, { state }),
        act: async ({ heads: ids }) => {
          const chosen = (await headsWithoutAccess(await listUsers())).filter(({ employeeId }) =>
            ids.includes(employeeId),
          );
          if (chosen.length === 0) throw new InvalidInput([{ field: 'heads', code: 'choice' }]);
          const tools = { by: signedIn(req)._id, now: clock.now(), random, secrets };
          const links: { name: string; href: string }[] = [];
          for (const { name, email, locale, departmentId } of chosen) {
            const person = { name, email, locale, roles: ['head' as const], departmentIds: [departmentId] };
            const { token }: Invited = await inviteUser(person, tools);
            if (token) links.push({ name, href: `${config.baseUrl}/password/${token}` });
          }
          if (!mailer.local || links.length === 0)
            return res.redirect(303, `/admin/heads?done=${chosen.length}`);
          await showHeads(req, res, { state: EMPTY_FORM, links });
        },
      }),
    ),
  ];
}

type Shown = { state: FormState; links?: { name: string; href: string }[] };

async function showHeads(req: Request, res: Response, { state, links = [] }: Shown): Promise<void> {
  const { t } = res.locals;
  const ticked = [state.values.heads ?? []].flat();
  const done = /^\d{1,4}$/.test(String(req.query.done)) ? Number(req.query.done) : null;
  const heads = await headsWithoutAccess(await listUsers());
  page(res, 'admin/heads', {
    title: t('account.heads.title'),
    heads: heads.map((head) => ({ ...head, checked: ticked.includes(head.employeeId) })),
    links,
    notice: done === null ? null : t('account.heads.done', { count: done }),
    errors: state.errors,
  });
}
