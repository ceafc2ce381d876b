import { type Department, DepartmentModel } from './department.model.ts';
import { type Employee, EmployeeModel } from './employee.model.ts';
import { isWithin } from './path.ts';
import { plainText } from './plain-text.ts';

/** How many people a page shows. */
export const PAGE = 50;

/** Which people to show. */
export interface PeopleFilter {
  /** Words of name, e-mail or identifier, whatever their case and accents; '' for all. */
  text: string;
  /** A department with everything below it; null for all. */
  departmentId: string | null;
  state: 'active' | 'inactive' | 'all';
  /** Only people who cannot be invited. */
  withoutEmail: boolean;
  /** `next` of the page before; null for the first page. */
  after: string | null;
}

/** Some of the people, by name. */
export interface PeoplePage {
  people: Employee[];
  /** How many the filter finds in all. */
  total: number;
  /** For `after` of the next page; null on the last one. */
  next: string | null;
}

/** The people a filter finds, 50 at a time. Changes between two pages neither repeat nor skip anybody else. */
export async function findPeople(filter: PeopleFilter): Promise<PeoplePage> {
  const conditions = await conditionsOf(filter);
  const total = await EmployeeModel.countDocuments(all(conditions));
  const found = await EmployeeModel.find(all([...conditions, ...(await startAfter(filter.after))]))
    .sort({ searchText: 1, _id: 1 })
    .limit(PAGE + 1)
    .lean<Employee[]>();
  const people = found.slice(0, PAGE);
  return { people, total, next: found.length > PAGE ? (people.at(-1)?._id ?? null) : null };
}

/** The names of all people, active or not, in no order. */
export async function allNames(): Promise<string[]> {
  const people = await EmployeeModel.find({}, { _id: 0, name: 1 }).lean<Pick<Employee, 'name'>[]>();
  return people.map(({ name }) => name);
}

/** A person, or null when there is none with this id. */
export async function findEmployee(id: string): Promise<Employee | null> {
  return await EmployeeModel.findById(id).lean<Employee>();
}

async function conditionsOf({ text, departmentId, state, withoutEmail }: PeopleFilter): Promise<object[]> {
  const words = plainText(text).split(' ').filter(Boolean);
  return [
    ...words.map((word) => ({ searchText: { $regex: escaped(word) } })),
    ...(departmentId === null ? [] : [{ departmentId: { $in: await withBelow(departmentId) } }]),
    ...(state === 'all' ? [] : [{ active: state === 'active' }]),
    ...(withoutEmail ? [{ email: { $exists: false } }] : []),
  ];
}

async function withBelow(departmentId: string): Promise<string[]> {
  const departments = await DepartmentModel.find({}, { path: 1 }).lean<Pick<Department, '_id' | 'path'>[]>();
  const top = departments.find(({ _id }) => _id === departmentId);
  return top ? departments.filter(({ path }) => isWithin(path, top.path)).map(({ _id }) => _id) : [];
}

async function startAfter(id: string | null): Promise<object[]> {
  const last = id === null ? null : await findEmployee(id);
  if (!last) return [];
  const { _id, searchText } = last;
  return [{ $or: [{ searchText: { $gt: searchText } }, { searchText, _id: { $gt: _id } }] }];
}

function all(conditions: object[]): object {
  return conditions.length === 0 ? {} : { $and: conditions };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
