import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Conflict, InvalidInput, NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { type Department, DepartmentModel } from './department.model.ts';
import { EmployeeModel } from './employee.model.ts';
import { isWithin, pathOf } from './path.ts';
import { tidyName } from './plain-text.ts';

export type { Department } from './department.model.ts';

export const LONGEST_NAME = 120;

/** A department's name and place; '' as parent is the top of the tree. */
export interface Place {
  name: string;
  parentId: string;
}

/** Adds a department. InvalidInput on `name` (needed, long, taken there) and `parentId` (unknown or inactive). */
export async function addDepartment(place: Place): Promise<Department> {
  const { name, parent } = await checkPlace(place);
  const department: Department = {
    _id: newId(),
    name,
    about: {},
    serves: true,
    path: pathOf(name, parent?.path),
    aliases: [],
    active: true,
    ...(parent && { parentId: parent._id }),
  };
  await writeNamed(name, () => DepartmentModel.create(department));
  return department;
}

/**
 * Renames or moves a department with everything below it. Former paths stay known, so that import files with the old name
 * still find it. InvalidInput as addDepartment, and on `parentId` when it lies below the department itself.
 */
export async function placeDepartment(id: string, place: Place): Promise<void> {
  const department = await findDepartment(id);
  const { name, parent } = await checkPlace(place);
  if (parent && isWithin(parent.path, department.path))
    throw new InvalidInput([{ field: 'parentId', code: 'department_cycle' }]);
  const path = pathOf(name, parent?.path);
  if (await DepartmentModel.exists({ path, _id: { $ne: id } })) throw taken(name);
  const all = await DepartmentModel.find().lean<Department[]>();
  const moved = all.filter((each) => each._id !== id && isWithin(each.path, department.path));
  // The department last: after an interruption its old path still finds whatever has not moved yet.
  for (const each of moved) await repath(each, `${path}${each.path.slice(department.path.length)}`);
  await writeNamed(name, async () => {
    await repath(department, path);
    await DepartmentModel.updateOne(
      { _id: id },
      parent ? { $set: { name, parentId: parent._id } } : { $set: { name }, $unset: { parentId: 1 } },
    );
  });
}

/** Takes a department out of use. Conflict `department_has_people` or `department_has_children` while either is active. */
export async function deactivateDepartment(id: string): Promise<void> {
  if (await EmployeeModel.exists({ departmentId: id, active: true }))
    throw new Conflict('department_has_people');
  if (await DepartmentModel.exists({ parentId: id, active: true }))
    throw new Conflict('department_has_children');
  await change(id, { active: false });
}

/** Takes a department into use again. Conflict `department_parent_inactive`. */
export async function reactivateDepartment(id: string): Promise<void> {
  const { parentId } = await findDepartment(id);
  if (parentId && (await DepartmentModel.exists({ _id: parentId, active: false })))
    throw new Conflict('department_parent_inactive');
  await change(id, { active: true });
}

async function findDepartment(id: string): Promise<Department> {
  const department = await DepartmentModel.findById(id).lean<Department>();
  if (!department) throw new NotFound();
  return department;
}

async function checkPlace(place: Place): Promise<{ name: string; parent: Department | null }> {
  const name = tidyName(place.name);
  if (name === '') throw new InvalidInput([{ field: 'name', code: 'needed' }]);
  if (name.length > LONGEST_NAME)
    throw new InvalidInput([{ field: 'name', code: 'long', values: { n: LONGEST_NAME } }]);
  if (place.parentId === '') return { name, parent: null };
  const parent = await DepartmentModel.findOne({ _id: place.parentId, active: true }).lean<Department>();
  if (!parent) throw new InvalidInput([{ field: 'parentId', code: 'invalid' }]);
  return { name, parent };
}

async function repath(department: Department, path: string): Promise<void> {
  if (path === department.path) return;
  await DepartmentModel.updateOne(
    { _id: department._id },
    { $set: { path }, $addToSet: { aliases: department.path } },
  );
}

async function writeNamed(name: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isDuplicateKey(error)) throw taken(name);
    throw error;
  }
}

function taken(name: string): InvalidInput {
  return new InvalidInput([{ field: 'name', code: 'taken', values: { v: name } }]);
}

async function change(id: string, fields: Partial<Department>): Promise<void> {
  const { matchedCount } = await DepartmentModel.updateOne({ _id: id }, { $set: fields });
  if (matchedCount === 0) throw new NotFound();
}
