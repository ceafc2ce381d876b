import { newId } from '../../../platform/ids.ts';
import { insertMissing } from '../../../platform/insert-missing.ts';
import { endAccess } from '../../access/end-access.ts';
import { type Department, DepartmentModel } from '../department.model.ts';
import { placeDepartment } from '../departments.ts';
import { type Employee, EmployeeModel, searchTextOf } from '../employee.model.ts';
import { isWithin } from '../path.ts';
import type { WantedDepartment } from './file-tree.ts';
import { ImportModel } from './import.model.ts';
import type { ImportPlan } from './plan.ts';
import type { Target } from './target.ts';

const BATCH = 1_000;

/** Who applies an import, and when. */
export interface Applying {
  /** Id of the user, or 'cli'. */
  by: string;
  now: Date;
  /** Told how many people are written, of how many. */
  noteProgress?: (done: number, of: number) => Promise<void>;
}

/** What an import could not do. */
export interface Applied {
  /** Names of leavers whose account goes on, because they alone administer Pulso. */
  keptAccess: string[];
}

/**
 * Writes what was planned. Every step leaves what an earlier run has done, so after an interruption the same file is planned
 * and applied again: departments are known by their paths, people by their identifiers, and e-mails are given up before
 * anybody takes them over.
 */
export async function applyImport(
  plan: ImportPlan,
  { by, now, noteProgress = async () => {} }: Applying,
): Promise<Applied> {
  const _id = newId();
  await ImportModel.create({ _id, at: now, by, counts: plan.counts, state: 'applying' });
  await standDepartments(plan);
  await inBatches(plan.releases, (ids) =>
    EmployeeModel.updateMany({ _id: { $in: ids } }, { $unset: { email: 1, bouncedAt: 1 } }),
  );
  // Their accounts first: after an interruption they are still there to be deactivated again.
  const { kept } = await endAccess(plan.leavingEmails, { by, now });
  await inBatches(plan.leaving, (ids) =>
    EmployeeModel.updateMany({ _id: { $in: ids } }, { $set: { active: false } }),
  );
  const ids = await readDepartmentIds();
  let written = 0;
  const noted = (write: (people: Target[]) => Promise<unknown>) => async (people: Target[]) => {
    await write(people);
    written += people.length;
    await noteProgress(written, plan.people.length);
  };
  // Who is known first: they may give up an identifier that somebody new has.
  await inBatches(
    plan.people.filter(({ id }) => id !== null),
    noted((people) => changePeople(people, ids)),
  );
  await inBatches(
    plan.people.filter(({ id }) => id === null),
    noted((people) =>
      insertMissing(
        EmployeeModel,
        people.map((target) => newEmployee(target, ids)),
      ),
    ),
  );
  await ImportModel.updateOne({ _id }, { $set: { state: 'applied' } });
  return { keptAccess: kept.map(({ name }) => name) };
}

/** What lies above a renamed department stands before it moves there, and what is new below it only afterwards. */
async function standDepartments({ departments, renamed }: ImportPlan): Promise<void> {
  const isBelowRenamed = ({ path }: WantedDepartment) => renamed.some((each) => isWithin(path, each.path));
  for (const department of departments.filter((each) => !isBelowRenamed(each)))
    await standDepartment(department);
  for (const { id, name, parentPath } of renamed) {
    const parent = await DepartmentModel.findOne({ path: parentPath }, { _id: 1 }).lean<Department>();
    await placeDepartment(id, { name, parentId: parent?._id ?? '' });
  }
  for (const department of departments.filter(isBelowRenamed)) await standDepartment(department);
}

async function standDepartment({ path, name, parentPath }: WantedDepartment): Promise<void> {
  const parent = await DepartmentModel.findOne({ path: parentPath }, { _id: 1 }).lean<Department>();
  const born = { _id: newId(), name, about: {}, serves: true, aliases: [] };
  await DepartmentModel.updateOne(
    { path },
    { $set: { active: true }, $setOnInsert: { ...born, ...(parent && { parentId: parent._id }) } },
    { upsert: true },
  );
}

async function readDepartmentIds(): Promise<Map<string, string>> {
  const departments = await DepartmentModel.find({}, { path: 1 }).lean<Department[]>();
  return new Map(departments.map(({ _id, path }) => [path, _id]));
}

type Stored = Omit<Employee, '_id' | 'prefsId' | 'pausedUntil' | 'bouncedAt'>;

function storedOf(target: Target, departmentIds: Map<string, string>): Stored {
  const { externalId, name, email, path, site, hiredOn, locale, isHead } = target;
  const departmentId = departmentIds.get(path);
  if (departmentId === undefined) throw new Error('a planned department is not there');
  const known = {
    externalId,
    name,
    departmentId,
    site,
    locale,
    isHead,
    active: true,
    searchText: searchTextOf(target),
  };
  return {
    ...known,
    ...(email !== null && { email }),
    ...(hiredOn !== null && { hiredOn }),
    ...(target.absent && { absent: true }),
  };
}

function newEmployee(target: Target, departmentIds: Map<string, string>): Employee {
  return { _id: newId(), prefsId: newId(), ...storedOf(target, departmentIds) };
}

async function changePeople(people: Target[], departmentIds: Map<string, string>): Promise<void> {
  const writes = people.map((target) => ({
    updateOne: {
      filter: { _id: target.id as string },
      update: {
        $set: storedOf(target, departmentIds),
        $unset: {
          ...(target.email === null && { email: 1 as const }),
          ...(target.hiredOn === null && { hiredOn: 1 as const }),
          ...(!target.absent && { absent: 1 as const }),
          ...(target.hasNewEmail && { bouncedAt: 1 as const }),
        },
      },
    },
  }));
  // Past the casting of the schema, which takes longer than the writes; the shapes above are the schema's own.
  await EmployeeModel.collection.bulkWrite(writes as never[], { ordered: false });
}

async function inBatches<T>(all: T[], write: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < all.length; i += BATCH) await write(all.slice(i, i + BATCH));
}
