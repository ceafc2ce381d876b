import { Conflict, NotFound } from '../../platform/errors.ts';
import { headsWithAccess, takeDepartment } from '../access/head-role.ts';
import { type Invited, type InviteTools, inviteUser } from '../access/invite-user.ts';
import { type Employee, EmployeeModel } from './employee.model.ts';

/** Who reads the results of a department as its head, and who heads it and does not. */
export interface HeadAccess {
  /** Accounts; `isHead` when the directory says so too. */
  readers: { userId: string; name: string; isHead: boolean }[];
  /** Heads without access; those without an address cannot be given any. */
  without: { employeeId: string; name: string; hasEmail: boolean }[];
}

/** Compares the heads of a department in the directory with the accounts that read its results. */
export async function headAccess(departmentId: string): Promise<HeadAccess> {
  const heads = await EmployeeModel.find({ departmentId, isHead: true, active: true })
    .sort({ name: 1 })
    .lean<Employee[]>();
  const users = await headsWithAccess(departmentId);
  const addresses = new Set(heads.map(({ email }) => email));
  const reading = new Set(users.map(({ email }) => email));
  return {
    readers: users.map(({ _id, name, email }) => ({ userId: _id, name, isHead: addresses.has(email) })),
    without: heads
      .filter(({ email }) => !email || !reading.has(email))
      .map(({ _id, name, email }) => ({ employeeId: _id, name, hasEmail: email !== undefined })),
  };
}

/**
 * Takes the access to a department's results from some accounts and gives it to one of its heads, each as told. The account of
 * the new head is made, and they are invited, when they have none. NotFound for somebody who is no active head of it with an
 * address; Conflict `account_disabled`.
 */
export async function handOver(
  departmentId: string,
  { take, give }: { take: string[]; give: string | null },
  tools: InviteTools,
): Promise<void> {
  // Given first: when that is not possible, nobody loses anything.
  if (give !== null) {
    const { outcome } = await giveAccess(give, departmentId, tools);
    if (outcome === 'disabled') throw new Conflict('account_disabled');
  }
  for (const userId of take) await takeDepartment(userId, departmentId, tools);
}

async function giveAccess(employeeId: string, departmentId: string, tools: InviteTools): Promise<Invited> {
  const wanted = { _id: employeeId, departmentId, isHead: true, active: true };
  const head = await EmployeeModel.findOne(wanted).lean<Employee>();
  if (!head?.email) throw new NotFound();
  const { name, email, locale } = head;
  return await inviteUser({ name, email, locale, roles: ['head'], departmentIds: [departmentId] }, tools);
}

/** The identifiers of the active heads of each department, sorted and joined, by its id. */
export async function headsByDepartment(): Promise<Map<string, string>> {
  const heads = await EmployeeModel.find({ isHead: true, active: true }, { departmentId: 1 })
    .sort({ _id: 1 })
    .lean<Pick<Employee, '_id' | 'departmentId'>[]>();
  const ids = new Map<string, string>();
  for (const { _id, departmentId } of heads) ids.set(departmentId, `${ids.get(departmentId) ?? ''} ${_id}`);
  return ids;
}

/** Ids of the departments whose heads are others than before. */
export function changedHeads(before: Map<string, string>, after: Map<string, string>): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((id) => before.get(id) !== after.get(id));
}
