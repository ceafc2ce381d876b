import { ROLES, type Role } from '../../domain/access/roles.ts';
import { listUsers } from '../../domain/access/users.query.ts';
import { createUser, setPassword } from '../../domain/access/users.ts';
import { DepartmentModel } from '../../domain/directory/department.model.ts';
import { EmployeeModel } from '../../domain/directory/employee.model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { newId, type RandomBytes } from '../../platform/ids.ts';
import { STORY } from './story.ts';

/** How somebody of the invented company signs in; the password is kept nowhere else. */
export interface Login {
  role: Role;
  name: string;
  email: string;
  password: string;
}

/** Whose head has which role. */
const HEADS: Record<string, string> = {
  hr: 'Recursos Humanos',
  head: STORY.recovering.department,
  admin: 'TI',
  board: 'Operações',
};

/** Gives one person of each role an account, or a new password to those who have one already. HR comes first. */
export async function giveLogins({
  locale,
  random,
}: {
  locale: Locale;
  random: RandomBytes;
}): Promise<Login[]> {
  const existing = new Map((await listUsers()).map(({ email, _id }) => [email, _id]));
  const logins: Login[] = [];
  for (const [role, department] of Object.entries(HEADS)) {
    const known = ROLES.find((one) => one === role);
    if (!known) continue;
    const { departmentId, name, email } = await headOf(department);
    const password = newPassword(random);
    const userId = existing.get(email);
    const departmentIds = known === 'head' ? [departmentId] : [];
    if (userId) await setPassword(userId, password);
    else await createUser({ name, email, locale, roles: [known], departmentIds }, password);
    logins.push({ role: known, name, email, password });
  }
  return logins;
}

async function headOf(department: string) {
  const found = await DepartmentModel.findOne({ name: department }).lean();
  const head = found && (await EmployeeModel.findOne({ departmentId: found._id, isHead: true }).lean());
  if (!head?.email) throw new Error(`people.csv has no head of ${department}`);
  return { departmentId: head.departmentId, name: head.name, email: head.email };
}

/** 95 bits in four groups that can be typed from a screen. */
function newPassword(random: RandomBytes): string {
  return (newId(random).slice(0, 16).match(/.{4}/g) ?? []).join('-');
}
