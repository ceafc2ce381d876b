import { InvalidInput, NotFound } from '../../platform/errors.ts';
import { nameDeputy } from '../access/deputies.ts';
import type { InviteTools } from '../access/invite-user.ts';
import { DepartmentModel } from './department.model.ts';
import { type Employee, EmployeeModel } from './employee.model.ts';

/**
 * Lets somebody of the company, by address, read what the head of a department reads until a day (yyyy-mm-dd). NotFound for a
 * department that is not in use; InvalidInput on `email` when no active person has it, and on `until` as nameDeputy.
 */
export async function nameDeputyOf(
  departmentId: string,
  wanted: { email: string; until: string; today: string },
  tools: InviteTools,
): Promise<void> {
  if (!(await DepartmentModel.exists({ _id: departmentId, active: true }))) throw new NotFound();
  const email = wanted.email.trim().toLowerCase();
  const person = email === '' ? null : await EmployeeModel.findOne({ email, active: true }).lean<Employee>();
  if (!person) throw new InvalidInput([{ field: 'email', code: 'no_such_person' }]);
  const { name, locale } = person;
  await nameDeputy(
    { name, email, locale },
    { departmentId, until: wanted.until, today: wanted.today },
    tools,
  );
}
