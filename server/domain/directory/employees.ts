import type { Locale } from '../../i18n/locales.ts';
import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Conflict, type Fault, InvalidInput, NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { endAccess } from '../access/end-access.ts';
import { isAddress } from './address.ts';
import { DepartmentModel } from './department.model.ts';
import { type Employee, EmployeeModel, searchTextOf } from './employee.model.ts';
import { tidyName } from './plain-text.ts';

export type { Employee } from './employee.model.ts';

const LONGEST = { externalId: 64, name: 120, site: 120 } as const;

/** A person as typed into a form. */
export interface Person {
  externalId: string;
  name: string;
  /** '' for nobody to invite. */
  email: string;
  departmentId: string;
  /** '' when unknown. */
  site: string;
  hiredOn: Date | null;
  locale: Locale;
  isHead: boolean;
  /** On leave: counted and not invited. */
  absent?: boolean;
}

/** Adds a person. InvalidInput on the fields of Person; `taken` on the identifier or e-mail of somebody else. */
export async function addEmployee(person: Person): Promise<string> {
  const { email, hiredOn, absent, ...fields } = await checked(person);
  const optional = {
    ...(email !== '' && { email }),
    ...(hiredOn && { hiredOn }),
    ...(absent && { absent }),
  };
  const made = {
    _id: newId(),
    prefsId: newId(),
    active: true,
    searchText: searchTextOf({ ...fields, email }),
  };
  const employee: Employee = { ...fields, ...optional, ...made };
  await writeUnique(person, () => EmployeeModel.create(employee));
  return employee._id;
}

/** Changes a person; a new e-mail starts without the bounces of the old one. InvalidInput as addEmployee. */
export async function editEmployee(id: string, person: Person): Promise<void> {
  const before = await EmployeeModel.findById(id).lean<Employee>();
  if (!before) throw new NotFound();
  const { email, hiredOn, absent = false, ...fields } = await checked(person);
  const $unset = {
    ...(email === '' && { email: 1 as const }),
    ...(hiredOn === null && { hiredOn: 1 as const }),
    ...(!absent && { absent: 1 as const }),
    ...(email !== (before.email ?? '') && { bouncedAt: 1 as const }),
  };
  const searchText = searchTextOf({ ...fields, email });
  const $set = {
    ...fields,
    searchText,
    ...(email !== '' && { email }),
    ...(hiredOn && { hiredOn }),
    ...(absent && { absent }),
  };
  await writeUnique(person, () => EmployeeModel.updateOne({ _id: id }, { $set, $unset }));
}

/** Lets mails go to a person again after one came back. */
export async function forgetBounce(id: string): Promise<void> {
  await EmployeeModel.updateOne({ _id: id }, { $unset: { bouncedAt: 1 } });
}

/**
 * Takes a person out of the surveys to come and ends an account with their address, if any; nothing of them is deleted.
 * Conflict `last_admin`, and nothing is changed, when they alone administer Pulso.
 */
export async function deactivateEmployee(id: string, tools: { by: string; now: Date }): Promise<void> {
  const employee = await EmployeeModel.findById(id).lean<Employee>();
  if (!employee) throw new NotFound();
  // The account first: after an interruption the person is still there to be deactivated again.
  const { kept } = await endAccess(employee.email ? [employee.email] : [], tools);
  if (kept.length > 0) throw new Conflict('last_admin');
  await EmployeeModel.updateOne({ _id: id }, { $set: { active: false } });
}

/** Brings a person back. Conflict `department_inactive` when theirs is. */
export async function reactivateEmployee(id: string): Promise<void> {
  const employee = await EmployeeModel.findById(id).lean<Employee>();
  if (!employee) throw new NotFound();
  if (!(await DepartmentModel.exists({ _id: employee.departmentId, active: true })))
    throw new Conflict('department_inactive');
  await EmployeeModel.updateOne({ _id: id }, { $set: { active: true } });
}

async function checked(person: Person): Promise<Person> {
  const tidy = {
    ...person,
    externalId: tidyName(person.externalId),
    name: tidyName(person.name),
    email: person.email.trim().toLowerCase(),
    site: tidyName(person.site),
  };
  const faults: Fault[] = [
    ...(['externalId', 'name'] as const)
      .filter((field) => tidy[field] === '')
      .map((field) => ({ field, code: 'needed' })),
    ...(['externalId', 'name', 'site'] as const)
      .filter((field) => tidy[field].length > LONGEST[field])
      .map((field) => ({ field, code: 'long', values: { n: LONGEST[field] } })),
  ];
  if (tidy.email !== '' && !isAddress(tidy.email))
    faults.push({ field: 'email', code: 'address', values: { v: tidy.email.slice(0, 80) } });
  if (!(await DepartmentModel.exists({ _id: tidy.departmentId, active: true })))
    faults.push({ field: 'departmentId', code: 'choice' });
  if (faults.length > 0) throw new InvalidInput(faults);
  return tidy;
}

async function writeUnique(person: Person, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const field = 'email' in (error.keyPattern ?? {}) ? 'email' : 'externalId';
    throw new InvalidInput([{ field, code: 'taken', values: { v: person[field] } }]);
  }
}
