import { gather } from '../../platform/gather.ts';
import { type Department, DepartmentModel } from './department.model.ts';
import { type Employee, EmployeeModel } from './employee.model.ts';

/** What inviting somebody needs to know of them. */
export type AudienceMember = Pick<
  Employee,
  '_id' | 'departmentId' | 'site' | 'hiredOn' | 'locale' | 'email' | 'absent' | 'pausedUntil' | 'bouncedAt'
>;

/** A department in the tree, with how many active people belong to it directly. */
export interface DepartmentUnit {
  id: string;
  name: string;
  path: string;
  parentId?: string;
  serves: boolean;
  people: number;
}

/** Active people of some departments, or of the whole company (null), in the order of their ids. */
export async function readAudience(departmentIds: string[] | null): Promise<AudienceMember[]> {
  const filter = { active: true, ...(departmentIds && { departmentId: { $in: departmentIds } }) };
  return await EmployeeModel.find(filter, {
    departmentId: 1,
    site: 1,
    hiredOn: 1,
    locale: 1,
    email: 1,
    absent: 1,
    pausedUntil: 1,
    bouncedAt: 1,
  })
    .sort({ _id: 1 })
    .lean<AudienceMember[]>();
}

/** All active departments, by path. */
export async function readUnits(): Promise<DepartmentUnit[]> {
  const departments = await DepartmentModel.find({ active: true }).sort({ path: 1 }).lean<Department[]>();
  const counts = await EmployeeModel.aggregate<{ _id: string; people: number }>([
    { $match: { active: true } },
    { $group: { _id: '$departmentId', people: { $sum: 1 } } },
  ]);
  const people = new Map(counts.map((count) => [count._id, count.people]));
  return departments.map(({ _id, name, path, parentId, serves }) => ({
    id: _id,
    name,
    path,
    serves,
    people: people.get(_id) ?? 0,
    ...(parentId && { parentId }),
  }));
}

/** The sites at which active people work, in order. */
export async function listSites(): Promise<string[]> {
  const sites = await EmployeeModel.aggregate<{ _id: string }>([
    { $match: { active: true } },
    { $group: { _id: '$site' } },
  ]);
  return sites.map(({ _id }) => _id).sort();
}

/** Whom a mail to an employee goes to. */
export type Recipient = Pick<Employee, '_id' | 'name' | 'site' | 'locale'> & { email: string };

/** An employee who can be mailed now; undefined when they left, have no address, or mails to it came back. */
export const findRecipient = gather(async (employeeIds: string[]): Promise<Map<string, Recipient>> => {
  const employees = await EmployeeModel.find(
    {
      _id: { $in: employeeIds },
      active: true,
      email: { $exists: true },
      bouncedAt: { $exists: false },
    },
    { name: 1, email: 1, site: 1, locale: 1 },
  ).lean<Recipient[]>();
  return new Map(employees.filter(({ email }) => email).map((employee) => [employee._id, employee]));
});

/** Whether somebody has asked for no mail until later. */
export async function isPaused(employeeId: string, now: Date): Promise<boolean> {
  return (await EmployeeModel.exists({ _id: employeeId, pausedUntil: { $gt: now } })) !== null;
}

/** The present names of departments, by id. */
export async function departmentNames(): Promise<Map<string, string>> {
  const departments = await DepartmentModel.find({}, { name: 1 }).lean<Pick<Department, '_id' | 'name'>[]>();
  return new Map(departments.map(({ _id, name }) => [_id, name]));
}

/** The names of employees, by id. */
export async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const people = await EmployeeModel.find({ _id: { $in: ids } }, { name: 1 }).lean<
    Pick<Employee, '_id' | 'name'>[]
  >();
  return new Map(people.map(({ _id, name }) => [_id, name]));
}
