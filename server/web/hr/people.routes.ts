import type { Request, Response } from 'express';
import { z } from 'zod';
import { record } from '../../domain/audit/audit.ts';
import type { Verb } from '../../domain/audit/deeds.ts';
import { readTree } from '../../domain/directory/departments.query.ts';
import {
  addEmployee,
  deactivateEmployee,
  type Employee,
  editEmployee,
  type Person,
  reactivateEmployee,
} from '../../domain/directory/employees.ts';
import { findEmployee, findPeople, type PeopleFilter } from '../../domain/directory/people.query.ts';
import { findRoundMails } from '../../domain/invitations/mail-states.query.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import { listSurveys } from '../../domain/surveys/surveys.query.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_FORM, type FormState, takeForm } from '../form.ts';
import { Id, line, parse, ticked } from '../input.ts';
import { page } from '../render.ts';
import { get, post, type Route } from '../route.ts';
import { signedIn } from '../signed-in.ts';
import { presentPeople, presentPerson } from './people.view.ts';
import { PersonForm, personFrom } from './person-form.ts';
import { presentPersonMails } from './person-mails.view.ts';

const Params = z.object({ id: Id });
const Search = z.object({
  text: line(100).default(''),
  department: z.union([Id, z.literal('')]).default(''),
  state: z.enum(['active', 'inactive', 'all']).default('active'),
  withoutEmail: ticked,
  after: Id.optional(),
});
const Activity = z.object({ active: z.enum(['yes', 'no']) });
const SAVED = '/hr/people?done=saved';
const DONE = ['saved', 'deactivated', 'reactivated'] as const;

/** People: search, add, edit, deactivate. */
export function peopleRoutes({ clock }: Deps): Route[] {
  const note = (req: Request, verb: Verb, id: string) =>
    record({ at: clock.now(), userId: signedIn(req)._id, verb, thing: `employee:${id}` });
  return [
    get('/hr/people', (req, res) => showPeople(req, res)),
    get('/hr/people/new', (_req, res) => showPerson(res, null, { state: EMPTY_FORM, now: clock.now() })),
    post('/hr/people', (req, res) =>
      takeForm(req, res, {
        schema: PersonForm,
        show: (state) => showPerson(res, null, { state, now: clock.now() }),
        act: async (form) => {
          const person = personFrom(form);
          await note(req, 'create', await addEmployee(person));
          res.redirect(303, person.isHead ? `/hr/departments/${person.departmentId}?done=head` : SAVED);
        },
      }),
    ),
    get('/hr/people/:id', async (req, res) =>
      showPerson(res, await personOf(req), { state: EMPTY_FORM, now: clock.now() }),
    ),
    post('/hr/people/:id', async (req, res) => {
      const before = await personOf(req);
      await takeForm(req, res, {
        schema: PersonForm,
        show: (state) => showPerson(res, before, { state, now: clock.now() }),
        act: async (form) => {
          const person = personFrom(form);
          await editEmployee(before._id, person);
          await note(req, 'change', before._id);
          res.redirect(
            303,
            hasNewHead(before, person) ? `/hr/departments/${person.departmentId}?done=head` : SAVED,
          );
        },
      });
    }),
    post('/hr/people/:id/activity', async (req, res) => {
      const person = await personOf(req);
      await takeForm(req, res, {
        schema: Activity,
        show: ({ errors }) => showPerson(res, person, { state: { ...EMPTY_FORM, errors }, now: clock.now() }),
        act: async ({ active }) => {
          if (active === 'yes') await reactivateEmployee(person._id);
          else await deactivateEmployee(person._id, { by: signedIn(req)._id, now: clock.now() });
          await note(req, active === 'yes' ? 'reactivate' : 'deactivate', person._id);
          res.redirect(303, `/hr/people?done=${active === 'yes' ? 'reactivated' : 'deactivated'}`);
        },
      });
    }),
  ];
}

/** Whether a change of a person changes who heads a department: the page that follows is about access then. */
function hasNewHead(before: Employee, { isHead, departmentId }: Person): boolean {
  const moved = before.departmentId !== departmentId;
  return before.isHead !== isHead || (isHead && moved);
}

/** The person an address names, or NotFound. */
export async function personOf(req: Request): Promise<Employee> {
  const person = await findEmployee(parse(Params, req.params).id);
  if (!person) throw new NotFound();
  return person;
}

async function showPeople(req: Request, res: Response): Promise<void> {
  const { t } = res.locals;
  const { department, after = null, ...search } = parse(Search, req.query);
  const filter: PeopleFilter = { ...search, departmentId: department || null, after };
  const view = presentPeople(await findPeople(filter), filter, { t, tree: await readTree() });
  const done = DONE.find((each) => each === req.query.done);
  page(res, 'hr/people', {
    title: t('people.title'),
    notice: done ? t(`people.done.${done}`) : null,
    ...view,
  });
}

/** The page of a person, or of somebody new (null), with what was typed. */
export async function showPerson(
  res: Response,
  person: Employee | null,
  { state, now }: { state: FormState; now: Date },
): Promise<void> {
  const { t } = res.locals;
  const { locale, mailPaused: paused } = await readSettings();
  const view = presentPerson(person, state, await readTree());
  const values = { locale, ...view.values };
  const mails = person && (await mailsOf(person, res, now));
  const notice = res.req.query.done === 'sent_again' ? t('personMails.done') : null;
  page(res, 'hr/person', { title: person?.name ?? t('people.add'), ...view, values, mails, paused, notice });
}

async function mailsOf(person: Employee, res: Response, now: Date) {
  const { t, locale, zone } = res.locals;
  const surveys = new Map((await listSurveys()).map(({ survey }) => [survey._id, survey.name]));
  return presentPersonMails(await findRoundMails(person, now), { t, locale, zone, now, surveys });
}
