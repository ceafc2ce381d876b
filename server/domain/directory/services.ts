import type { Locale } from '../../i18n/locales.ts';
import { type Department, DepartmentModel } from './department.model.ts';

/** What a department offers others: whether they are asked about it, and a line on what it does. */
export type ServiceLine = Pick<Department, '_id' | 'name' | 'path' | 'serves' | 'about'>;

/** The service lines of all active departments, by path. */
export async function readServices(): Promise<ServiceLine[]> {
  return await DepartmentModel.find({ active: true }, { name: 1, path: 1, serves: 1, about: 1 })
    .sort({ path: 1 })
    .lean<ServiceLine[]>();
}

/** Decides whether others are asked about a department, and what is said of it. */
export async function describeService(
  departmentId: string,
  service: { serves: boolean; about: Partial<Record<Locale, string>> },
): Promise<void> {
  await DepartmentModel.updateOne({ _id: departmentId, active: true }, { $set: service });
}
