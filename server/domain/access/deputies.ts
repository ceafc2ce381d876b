import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { record } from '../audit/audit.ts';
import { type InviteTools, inviteAgain } from './invite-user.ts';
import { type User, UserModel } from './user.model.ts';
import type { NewUser } from './users.ts';

/** Days that somebody may stand in for, at most. */
const LONGEST_DAYS = 366;
const DAY_MS = 24 * 60 * 60_000;

/** Somebody who reads what the head of a department reads, up to and including a day (yyyy-mm-dd). */
export interface Deputy {
  userId: string;
  name: string;
  until: string;
}

/** The deputies of a department on a day of the company's zone (yyyy-mm-dd), by name. */
export async function deputiesOf(departmentId: string, today: string): Promise<Deputy[]> {
  const users = await UserModel.find({ 'deputyOf.departmentId': departmentId, disabled: false })
    .sort({ name: 1, _id: 1 })
    .lean<User[]>();
  return users.flatMap(({ _id, name, deputyOf = [] }) =>
    deputyOf
      .filter((each) => each.departmentId === departmentId && each.until >= today)
      .map(({ until }) => ({ userId: _id, name, until })),
  );
}

/**
 * An account as it is on a day: with the departments the person stands in for, and the role of a head while there are any.
 * Whoever decides what somebody may read decides by this.
 */
export function withDeputyships(user: User, today: string): User {
  const current = (user.deputyOf ?? []).filter(({ until }) => until >= today);
  if (current.length === 0) return user;
  const departmentIds = [...new Set([...user.departmentIds, ...current.map((each) => each.departmentId)])];
  return { ...user, roles: [...new Set([...user.roles, 'head' as const])], departmentIds };
}

/**
 * Lets somebody read what the head of a department reads, up to a day; said again, the day is the new one. Without an account
 * they get one and an invitation by mail. InvalidInput on `until` when it is past or more than a year away; Conflict
 * `account_disabled`.
 */
export async function nameDeputy(
  person: Pick<NewUser, 'name' | 'email' | 'locale'>,
  { departmentId, until, today }: { departmentId: string; until: string; today: string },
  tools: InviteTools,
): Promise<void> {
  const days = (Date.parse(until) - Date.parse(today)) / DAY_MS;
  if (!(days >= 0 && days <= LONGEST_DAYS))
    throw new InvalidInput([{ field: 'until', code: 'deputy_until' }]);
  const email = person.email.trim().toLowerCase();
  const known = await UserModel.findOne({ email }).lean<User>();
  if (known?.disabled) throw new Conflict('account_disabled');
  const user = known ?? (await makeAccount({ ...person, email }));
  const others = (user.deputyOf ?? []).filter(
    (each) => each.departmentId !== departmentId && each.until >= today,
  );
  await UserModel.updateOne({ _id: user._id }, { $set: { deputyOf: [...others, { departmentId, until }] } });
  await record({ at: tools.now, userId: tools.by, verb: 'name deputy', thing: `user:${user._id}` });
  if (!user.hash) await inviteAgain(user, tools);
}

/** Ends that somebody stands in for the head of a department, with their next request. */
export async function endDeputy(
  userId: string,
  departmentId: string,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const user = await UserModel.findById(userId).lean<User>();
  if (!user?.deputyOf?.some((each) => each.departmentId === departmentId)) return;
  const others = user.deputyOf.filter((each) => each.departmentId !== departmentId);
  await UserModel.updateOne({ _id: userId }, { $set: { deputyOf: others } });
  await record({ at: now, userId: by, verb: 'end deputy', thing: `user:${userId}` });
}

/** An account without any role of its own. */
async function makeAccount(person: Pick<User, 'name' | 'email' | 'locale'>): Promise<User> {
  const rights = { roles: [], departmentIds: [], authVersion: 1, disabled: false, leaving: 0 };
  const user: User = { ...person, ...rights, _id: newId(), hash: '' };
  await UserModel.create(user);
  return user;
}
