import { type Department, DepartmentModel } from './department.model.ts';
import { type Employee, EmployeeModel } from './employee.model.ts';

/** A department as the tree shows it. */
export interface TreeDepartment {
  id: string;
  name: string;
  path: string;
  parentId: string | null;
  /** 0 at the top. */
  depth: number;
  isActive: boolean;
  serves: boolean;
  /** Active people who belong to it directly. */
  people: number;
  /** Names of its active heads. */
  heads: string[];
}

/** All departments, parents before what lies below them, neighbours by name. */
export async function readTree(): Promise<TreeDepartment[]> {
  const departments = await DepartmentModel.find().lean<Department[]>();
  const counts = await EmployeeModel.aggregate<{ _id: string; people: number }>([
    { $match: { active: true } },
    { $group: { _id: '$departmentId', people: { $sum: 1 } } },
  ]);
  const people = new Map(counts.map((count) => [count._id, count.people]));
  const heads = await EmployeeModel.find({ isHead: true, active: true }, { name: 1, departmentId: 1 })
    .sort({ name: 1 })
    .lean<Pick<Employee, 'name' | 'departmentId'>[]>();
  return departments.sort(byPath).map(({ _id, name, path, parentId, active, serves }) => ({
    id: _id,
    name,
    path,
    parentId: parentId ?? null,
    depth: path.split('/').length - 1,
    isActive: active,
    serves,
    people: people.get(_id) ?? 0,
    heads: heads.filter((head) => head.departmentId === _id).map((head) => head.name),
  }));
}

/** A department, or null when there is none with this id. */
export async function findDepartment(id: string): Promise<Department | null> {
  return await DepartmentModel.findById(id).lean<Department>();
}

/** Level by level: "a b" must not come between "a" and "a/b", as it would by plain order of the paths. */
function byPath(one: Department, other: Department): number {
  const [left, right] = [one.path.split('/'), other.path.split('/')];
  const level = left.findIndex((name, i) => name !== right[i]);
  if (level === -1) return left.length - right.length;
  const below = right[level];
  return below === undefined ? 1 : (left[level] ?? '').localeCompare(below);
}
