import type { Locale } from '../../../i18n/locales.ts';
import { readSettings } from '../../settings/settings.ts';
import { type Department, DepartmentModel } from '../department.model.ts';
import { EmployeeModel } from '../employee.model.ts';
import type { KnownPerson } from './match.ts';

/** The directory as it is. */
export interface CurrentDirectory {
  departments: Pick<Department, '_id' | 'name' | 'path' | 'aliases' | 'active'>[];
  people: KnownPerson[];
  /** For people whose language nobody said. */
  locale: Locale;
}

/** Reads all departments and people, also those who left. */
export async function readCurrent(): Promise<CurrentDirectory> {
  const departments = await DepartmentModel.find().sort({ path: 1 }).lean<Department[]>();
  const people = await EmployeeModel.find(
    {},
    { prefsId: 0, pausedUntil: 0, bouncedAt: 0, searchText: 0 },
  ).lean<KnownPerson[]>();
  const { locale } = await readSettings();
  return { departments, people, locale };
}
