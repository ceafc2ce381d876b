import type { Request, Response } from 'express';
import { z } from 'zod';
import { endDeputy } from '../../domain/access/deputies.ts';
import { handOver } from '../../domain/directory/head-access.ts';
import { nameDeputyOf } from '../../domain/directory/name-deputy.ts';
import { localDate } from '../../platform/local-time.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, listOf, parse } from '../input.ts';
import { DeputyForm, DeputyRemoval, inviteTools } from '../results/deputies.ts';
import { post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { showDepartment } from './departments.routes.ts';

const Params = z.object({ id: Id });
const HandOver = z
  .object({ take: listOf(Id), give: z.union([Id, z.literal('')]).default('') })
  .refine(({ take, give }) => take.length > 0 || give !== '');

/** Who reads the results of a department: its heads' accounts, and their deputies. */
export function departmentAccessRoutes(deps: Deps): Route[] {
  const take = <T extends z.ZodType>(
    schema: T,
    act: (id: string, input: z.infer<T>, req: Request) => Promise<void>,
  ) => [
    async (req: Request, res: Response) => {
      const { id } = parse(Params, req.params);
      await takeForm(req, res, {
        schema,
        show: (state: FormState) =>
          showDepartment(req, res, {
            state: { ...EMPTY_FORM, errors: state.errors },
            now: deps.clock.now(),
            deputy: state.values,
          }),
        act: async (input) => {
          await act(id, input, req);
          res.redirect(303, `/hr/departments/${id}?done=access`);
        },
      });
    },
  ];
  const tools = (req: Request) => inviteTools(deps, signedIn(req)._id);
  return [
    post(
      '/hr/departments/:id/access',
      ...take(HandOver, (id, { take, give }, req) => handOver(id, { take, give: give || null }, tools(req))),
    ),
    post(
      '/hr/departments/:id/deputies',
      ...take(DeputyForm, (id, form, req) => {
        const today = localDate(deps.clock.now(), req.res?.locals.zone);
        return nameDeputyOf(id, { ...form, today }, tools(req));
      }),
    ),
    post(
      '/hr/departments/:id/deputies/removal',
      ...take(DeputyRemoval, (id, { userId }, req) => endDeputy(userId, id, tools(req))),
    ),
  ];
}
