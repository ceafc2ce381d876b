import { randomBytes } from 'node:crypto';
import { type Department, DepartmentModel } from '../../server/domain/directory/department.model.ts';
import { type Employee, EmployeeModel, searchTextOf } from '../../server/domain/directory/employee.model.ts';
import { pathOf } from '../../server/domain/directory/path.ts';
import { type Invitation, InvitationModel } from '../../server/domain/invitations/invitation.model.ts';
import { signLink } from '../../server/domain/invitations/link-token.ts';
import type { KeyStore } from '../../server/domain/rounds/key-store.ts';
import { deriveRoundKeys } from '../../server/domain/rounds/keys.ts';
import { type Round, RoundModel } from '../../server/domain/rounds/round.model.ts';
import type { TemplateName } from '../../server/domain/surveys/question-bank.ts';
import { createSurvey, versionForRound } from '../../server/domain/surveys/surveys.ts';
import { newId } from '../../server/platform/ids.ts';

/** A moment at which the rounds of `makeRound` are open, unless told otherwise: the Friday of their first week. */
export const WHILE_OPEN = new Date('2026-11-20T15:00:00Z');

/** A department that serves others; the one that has this name already, if there is one. */
export async function makeDepartment(change: Partial<Department> = {}): Promise<Department> {
  const _id = change._id ?? newId();
  const name = change.name ?? `Department ${_id.slice(0, 4)}`;
  const department = {
    _id,
    name,
    about: {},
    serves: true,
    path: pathOf(name),
    aliases: [],
    active: true,
    ...change,
  };
  const existing = await DepartmentModel.findOne({ path: department.path }).lean<Department>();
  if (existing) return existing;
  await DepartmentModel.create(department);
  return department;
}

/** An active person with an address, in a department made for them unless one is named. */
export async function makeEmployee(change: Partial<Employee> = {}): Promise<Employee> {
  const _id = change._id ?? newId();
  const person = {
    _id,
    externalId: _id,
    name: `Person ${_id.slice(0, 4)}`,
    email: `${_id.toLowerCase()}@example.com`,
    departmentId: change.departmentId ?? (await makeDepartment())._id,
    site: '',
    locale: 'en' as const,
    isHead: false,
    active: true,
    prefsId: newId(),
    ...change,
  };
  const employee: Employee = { ...person, searchText: searchTextOf(person) };
  await EmployeeModel.create(employee);
  return employee;
}

/** An open round with its key; its survey is made from `template`. Nobody is invited yet. */
export async function makeRound(
  keys: KeyStore,
  { template = 'quarterly_service', ...change }: Partial<Round> & { template?: TemplateName } = {},
): Promise<Round> {
  const survey = await createSurvey({ template, name: template });
  const round: Round = {
    _id: `${newId()}:2026-11-16`,
    scheduleId: newId(),
    surveyId: survey._id,
    versionId: (await versionForRound(survey._id))._id,
    number: 1,
    status: 'open',
    opensAt: new Date('2026-11-16T12:00:00Z'),
    closesAt: new Date('2026-11-27T21:00:00Z'),
    periodFrom: new Date('2026-08-16T03:00:00Z'),
    sendAfter: new Date('2026-11-16T12:10:00Z'),
    k: 5,
    kc: 10,
    plan: {},
    people: {},
    invited: {},
    left: {},
    readers: template === 'engagement' ? 'hr' : 'hr+head',
    separationDays: 0,
    audience: null,
    reminderDates: [],
    ...change,
  };
  await keys.create(round._id);
  await RoundModel.create(round);
  return round;
}

/** Somebody invited in a round, with the path of their link; asked about one new department unless subjects are named. */
export async function makeInvitation(
  keys: KeyStore,
  round: Round,
  change: Partial<Invitation> = {},
): Promise<{ invitation: Invitation; token: string; path: string }> {
  const invitation: Invitation = {
    _id: randomBytes(16),
    roundId: round._id,
    employeeId: change.employeeId ?? newId(),
    subjects: change.subjects ?? [(await makeDepartment())._id],
    attributes: { departmentId: newId(), site: 'São Paulo', tenure: '3-5' },
    locale: 'pt-BR',
    ...change,
  };
  await InvitationModel.create(invitation);
  const roundKey = await keys.create(round._id);
  const token = signLink(deriveRoundKeys(roundKey, round._id).link, invitation._id);
  return { invitation, token, path: `/a/${token}` };
}
