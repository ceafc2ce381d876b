import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import type { Verb } from '../../domain/audit/deeds.ts';
import { readTree, type TreeDepartment } from '../../domain/directory/departments.query.ts';
import {
  addDepartment,
  deactivateDepartment,
  placeDepartment,
  reactivateDepartment,
} from '../../domain/directory/departments.ts';
import { headAccess } from '../../domain/directory/head-access.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, parse } from '../input.ts';
import { page } from '../render.ts';
import { presentDeputies } from '../results/deputies.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentDepartment, presentTree } from './departments.view.ts';
import { presentAccess } from './head-access.view.ts';

const Params = z.object({ id: Id });
const PlaceForm = z.object({ name: line(120), parentId: z.union([Id, z.literal('')]).default('') });
const Activity = z.object({ active: z.enum(['yes', 'no']) });
const DONE = ['saved', 'deactivated', 'reactivated'] as const;

/** Departments: the tree with heads and headcounts; add, rename, move, deactivate. */
export function departmentsRoutes({ clock }: Deps): Route[] {
  const note = (req: Request, verb: Verb, id: string) =>
    record({ at: clock.now(), userId: signedIn(req)._id, verb, thing: `department:${id}` });
  return [
    get('/hr/departments', (req, res) => showTree(req, res, EMPTY_FORM)),
    post('/hr/departments', (req, res) =>
      takeForm(req, res, {
        schema: PlaceForm,
        show: (state) => showTree(req, res, state),
        act: async (place) => {
          await note(req, 'create', (await addDepartment(place))._id);
          res.redirect(303, '/hr/departments?done=saved');
        },
      }),
    ),
    get('/hr/departments/:id', (req, res) =>
      showDepartment(req, res, { state: EMPTY_FORM, now: clock.now() }),
    ),
    post('/hr/departments/:id', (req, res) =>
      takeForm(req, res, {
        schema: PlaceForm,
        show: (state) => showDepartment(req, res, { state, now: clock.now() }),
        act: async (place) => {
          const { id } = parse(Params, req.params);
          await placeDepartment(id, place);
          await note(req, 'change', id);
          res.redirect(303, '/hr/departments?done=saved');
        },
      }),
    ),
    post('/hr/departments/:id/activity', (req, res) =>
      takeForm(req, res, {
        schema: Activity,
        show: ({ errors }) =>
          showDepartment(req, res, { state: { ...EMPTY_FORM, errors }, now: clock.now() }),
        act: async ({ active }) => {
          const { id } = parse(Params, req.params);
          if (active === 'yes') await reactivateDepartment(id);
          else await deactivateDepartment(id);
          await note(req, active === 'yes' ? 'reactivate' : 'deactivate', id);
          res.redirect(303, `/hr/departments?done=${active === 'yes' ? 'reactivated' : 'deactivated'}`);
        },
      }),
    ),
  ];
}

async function showTree(req: Request, res: Response, state: FormState): Promise<void> {
  const { t, locale } = res.locals;
  const done = DONE.find((each) => each === req.query.done);
  page(res, 'hr/departments', {
    title: t('people.department.title'),
    notice: done ? t(`people.done.${done}`) : null,
    ...state,
    ...presentTree(await readTree(), state, { t, locale }),
  });
}

interface DepartmentPage {
  state: FormState;
  now: Date;
  /** What was typed into the form for a deputy. */
  deputy?: FormState['values'];
}

const NOTICES = { head: 'deputies.access.changed', access: 'deputies.access.done' } as const;

/** The page of a department: its place, who reads its results, and their deputies. */
export async function showDepartment(
  req: Request,
  res: Response,
  { state, now, deputy = {} }: DepartmentPage,
): Promise<void> {
  const { t, locale, zone } = res.locals;
  const tree = await readTree();
  const department = departmentIn(tree, parse(Params, req.params).id);
  const done = (['head', 'access'] as const).find((each) => each === req.query.done);
  page(res, 'hr/department', {
    title: department.name,
    notice: done ? t(NOTICES[done]) : null,
    ...presentDepartment(department, tree, state),
    access: presentAccess(await headAccess(department.id), { t, locale }),
    ...(await presentDeputies(department.id, { now, zone, locale })),
    deputy,
  });
}

function departmentIn(tree: TreeDepartment[], id: string): TreeDepartment {
  const department = tree.find((each) => each.id === id);
  if (!department) throw new NotFound();
  return department;
}
