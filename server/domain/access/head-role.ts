import { Conflict, NotFound } from '../../platform/errors.ts';
import { record } from '../audit/audit.ts';
import { type User, UserModel } from './user.model.ts';

/** The accounts that read the results of a department as its heads, by name; disabled ones are left out. */
export async function headsWithAccess(departmentId: string): Promise<User[]> {
  return await UserModel.find({ roles: 'head', departmentIds: departmentId, disabled: false })
    .sort({ name: 1, _id: 1 })
    .lean<User[]>();
}

/**
 * Takes a department from a head and ends their sessions; without any other department the role goes too. Conflict
 * `changed_meanwhile` when somebody else changed the account at the same time.
 */
export async function takeDepartment(
  userId: string,
  departmentId: string,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const user = await UserModel.findById(userId).lean<User>();
  if (!user) throw new NotFound();
  if (!user.departmentIds.includes(departmentId)) return;
  const departmentIds = user.departmentIds.filter((id) => id !== departmentId);
  const roles = user.roles.filter((role) => role !== 'head' || departmentIds.length > 0);
  const { matchedCount } = await UserModel.updateOne(
    { _id: userId, authVersion: user.authVersion },
    { $set: { roles, departmentIds }, $inc: { authVersion: 1 } },
  );
  if (matchedCount === 0) throw new Conflict('changed_meanwhile');
  await record({ at: now, userId: by, verb: 'set roles', thing: `user:${userId}` });
}
