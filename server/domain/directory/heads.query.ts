import type { Locale } from '../../i18n/locales.ts';
import type { User } from '../access/users.ts';
import { DepartmentModel } from './department.model.ts';
import { EmployeeModel } from './employee.model.ts';

/** A head the directory names, who cannot read the results of their department yet. */
export interface HeadWithoutAccess {
  employeeId: string;
  name: string;
  email: string;
  locale: Locale;
  departmentId: string;
  departmentName: string;
}

/**
 * Active heads with an address who are not among the given accounts as head of their department, by department. Whose account
 * was ended is left out: an administrator decided that.
 */
export async function headsWithoutAccess(users: readonly User[]): Promise<HeadWithoutAccess[]> {
  const heads = await EmployeeModel.find(
    { isHead: true, active: true, email: { $exists: true } },
    { name: 1, email: 1, locale: 1, departmentId: 1 },
  ).lean<{ _id: string; name: string; email: string; locale: Locale; departmentId: string }[]>();
  const departments = await DepartmentModel.find({ active: true }, { name: 1, path: 1 })
    .sort({ path: 1 })
    .lean<{ _id: string; name: string }[]>();
  const accounts = new Map(users.map((user) => [user.email, user]));
  const isMissing = (email: string, departmentId: string) => {
    const user = accounts.get(email);
    if (user?.disabled) return false;
    return !(user?.roles.includes('head') && user.departmentIds.includes(departmentId));
  };
  return departments.flatMap(({ _id: departmentId, name: departmentName }) =>
    heads
      .filter((head) => head.departmentId === departmentId && isMissing(head.email, departmentId))
      .map(({ _id: employeeId, name, email, locale }) => ({
        employeeId,
        name,
        email,
        locale,
        departmentId,
        departmentName,
      })),
  );
}
