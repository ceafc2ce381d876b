import type { Request, Response } from 'express';
import { z } from 'zod';
import { endDeputy } from '../../domain/access/deputies.ts';
import { findUser } from '../../domain/access/users.query.ts';
import { readTree, type TreeDepartment } from '../../domain/directory/departments.query.ts';
import { nameDeputyOf } from '../../domain/directory/name-deputy.ts';
import { withDescendants } from '../../domain/insights/heads.ts';
import { NotFound } from '../../platform/errors.ts';
import { localDate } from '../../platform/local-time.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, parse } from '../input.ts';
import { page } from '../render.ts';
import { DeputyForm, DeputyRemoval, inviteTools, presentDeputies } from '../results/deputies.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';

const PATH = '/department/deputies';
const Of = z.object({ departmentId: Id });

/** Deputies a head names for the own departments. A deputy names none: what is lent is not lent on. */
export function deputiesRoutes(deps: Deps): Route[] {
  const { clock } = deps;
  const tools = (req: Request) => inviteTools(deps, signedIn(req)._id);
  const show = (req: Request, res: Response, state: FormState) =>
    showDeputies(req, res, { state, now: clock.now() });
  return [
    get(PATH, (req, res) => show(req, res, EMPTY_FORM)),
    post(PATH, (req, res) =>
      takeForm(req, res, {
        schema: DeputyForm.extend(Of.shape),
        show: (state) => show(req, res, state),
        act: async ({ departmentId, ...wanted }) => {
          await refuseForeign(req, departmentId);
          const today = localDate(clock.now(), res.locals.zone);
          await nameDeputyOf(departmentId, { ...wanted, today }, tools(req));
          res.redirect(303, PATH);
        },
      }),
    ),
    post(`${PATH}/removal`, async (req, res) => {
      const { departmentId, userId } = parse(DeputyRemoval.extend(Of.shape), req.body);
      await refuseForeign(req, departmentId);
      await endDeputy(userId, departmentId, tools(req));
      res.redirect(303, PATH);
    }),
  ];
}

async function refuseForeign(req: Request, departmentId: string): Promise<void> {
  if (!(await ownDepartments(req)).some(({ id }) => id === departmentId)) throw new NotFound();
}

/** The departments that somebody heads by their own account, with all below them. */
async function ownDepartments(req: Request): Promise<TreeDepartment[]> {
  const user = await findUser(signedIn(req)._id);
  const tree = await readTree();
  const own = withDescendants(user?.roles.includes('head') ? user.departmentIds : [], tree);
  return tree.filter(({ id, isActive }) => isActive && own.includes(id));
}

async function showDeputies(
  req: Request,
  res: Response,
  { state, now }: { state: FormState; now: Date },
): Promise<void> {
  const { t, zone, locale } = res.locals;
  const own = await ownDepartments(req);
  const departments = await Promise.all(
    own.map(async ({ id, name }) => ({ id, name, ...(await presentDeputies(id, { now, zone, locale })) })),
  );
  page(res, 'results/deputies', { title: t('deputies.title'), departments, ...state });
}
