import type { Locale } from '../../i18n/locales.ts';
import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Conflict, type Fault, InvalidInput, NotFound } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { forgetTokens } from './login-tokens.ts';
import { hashPassword, LONGEST_PASSWORD, PASSWORD_LENGTH } from './password.ts';
import type { Role } from './roles.ts';
import { type User, UserModel } from './user.model.ts';

export type { User } from './user.model.ts';

const EMAIL = /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,189}\.[^\s@<>",;:]{1,63}$/;

/** An account to make. */
export interface NewUser {
  name: string;
  email: string;
  locale: Locale;
  roles: Role[];
  departmentIds: string[];
}

/** What keeps an account from being made: `name`, `email`, `roles`, and `departmentIds` of a head without any. */
export function userFaults(wanted: NewUser): Fault[] {
  return [...identityFaults(wanted), ...rightsFaults(wanted)];
}

/** What is wrong with how somebody is called and signs in: `name` and `email`. */
export function identityFaults({ name, email }: Pick<NewUser, 'name' | 'email'>): Fault[] {
  return [
    ...(name.trim() ? [] : [{ field: 'name', code: 'needed' }]),
    ...(EMAIL.test(email.trim()) ? [] : [{ field: 'email', code: 'address', values: { v: email } }]),
  ];
}

function rightsFaults({ roles, departmentIds }: Pick<NewUser, 'roles' | 'departmentIds'>): Fault[] {
  if (roles.length === 0) return [{ field: 'roles', code: 'choice' }];
  const isHeadOfNothing = roles.includes('head') && departmentIds.length === 0;
  return isHeadOfNothing ? [{ field: 'departmentIds', code: 'choice' }] : [];
}

/**
 * Makes an account, without a password unless one is given. InvalidInput as userFaults and passwordFaults, and `email` when it has
 * an account already.
 */
export async function createUser(wanted: NewUser, password?: string): Promise<User> {
  refuse([...userFaults(wanted), ...(password === undefined ? [] : passwordFaults(password))]);
  const email = wanted.email.trim().toLowerCase();
  const user: User = {
    ...wanted,
    _id: newId(),
    name: wanted.name.trim(),
    email,
    hash: password === undefined ? '' : await hashPassword(password),
    authVersion: 1,
    disabled: false,
    leaving: 0,
  };
  try {
    await UserModel.create(user);
  } catch (error) {
    throw isDuplicateKey(error) ? addressTaken(email) : error;
  }
  return user;
}

/** Gives somebody a password, ends their sessions and makes links that are still open worthless. InvalidInput when it is shorter than 12 characters. */
export async function setPassword(userId: string, password: string): Promise<void> {
  checkPassword(password);
  const hash = await hashPassword(password);
  await change(userId, { $set: { hash }, $inc: { authVersion: 1 } });
  await forgetTokens(userId);
}

/** InvalidInput on `password` when it is too short or too long. */
export function checkPassword(password: string): void {
  refuse(passwordFaults(password));
}

/** What is wrong with a password that somebody wants: `password` when it is too short or too long. */
export function passwordFaults(password: string): Fault[] {
  if ([...password].length < PASSWORD_LENGTH)
    return [{ field: 'password', code: 'password', values: { n: PASSWORD_LENGTH } }];
  if (password.length > LONGEST_PASSWORD)
    return [{ field: 'password', code: 'long', values: { n: LONGEST_PASSWORD } }];
  return [];
}

/** What is said of an address that another account has. */
export function addressTaken(email: string): InvalidInput {
  return new InvalidInput([{ field: 'email', code: 'taken', values: { v: email } }]);
}

function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw new InvalidInput(faults);
}

/**
 * Changes roles and departments and ends the person's sessions. InvalidInput on `roles` and `departmentIds` as userFaults; Conflict
 * `last_admin` when nobody else could do it again.
 */
export async function setRoles(userId: string, roles: Role[], departmentIds: string[]): Promise<void> {
  refuse(rightsFaults({ roles, departmentIds }));
  const set = { roles, departmentIds };
  await (roles.includes('admin') ? stay(userId, set) : withdraw(userId, set));
}

/** Ends an account and its sessions, or lets it be used again. Conflict `last_admin`. */
export async function setDisabled(userId: string, disabled: boolean): Promise<void> {
  await (disabled ? withdraw(userId, { disabled }) : stay(userId, { disabled }));
  if (disabled) await forgetTokens(userId);
}

/** Ends all sessions of somebody. */
export async function endSessions(userId: string): Promise<void> {
  await change(userId, { $inc: { authVersion: 1 } });
}

/** Changes how somebody is called and in which language they read. */
export async function setProfile(userId: string, profile: { name: string; locale: Locale }): Promise<void> {
  if (!profile.name.trim()) throw new InvalidInput([{ field: 'name', code: 'needed' }]);
  await change(userId, { $set: { name: profile.name.trim(), locale: profile.locale } });
}

async function change(userId: string, update: object): Promise<void> {
  const { matchedCount } = await UserModel.updateOne({ _id: userId }, update);
  if (matchedCount === 0) throw new NotFound();
}

/** A change after which an account goes on; it leaves no more, also when a crash left it saying so. */
async function stay(userId: string, set: Partial<User>): Promise<void> {
  await change(userId, { $set: { ...set, leaving: 0 }, $inc: { authVersion: 1 } });
}

/**
 * A change after which an account administers nothing. The account says first that it leaves, and only then looks for another
 * administrator who does not: of two who leave at once at least one sees the other and stays. A crash in between makes the
 * program refuse too much, never too little, until the account gets its roles again or is enabled: see stay.
 */
async function withdraw(userId: string, set: Partial<User>): Promise<void> {
  await change(userId, { $inc: { leaving: 1 } });
  const isLast = await isLastAdmin(userId);
  const update = isLast ? {} : { $set: set };
  const inc = { leaving: -1, ...(!isLast && { authVersion: 1 }) };
  const { matchedCount } = await UserModel.updateOne(
    { _id: userId, leaving: { $gt: 0 } },
    { ...update, $inc: inc },
  );
  if (isLast) throw new Conflict('last_admin');
  // Somebody decided meanwhile that the account stays, and another administrator may have relied on that: look again.
  if (matchedCount === 0) await withdraw(userId, set);
}

async function isLastAdmin(userId: string): Promise<boolean> {
  const admin = { roles: 'admin' as const, disabled: false };
  if (!(await UserModel.exists({ _id: userId, ...admin }))) return false;
  return !(await UserModel.exists({ _id: { $ne: userId }, ...admin, leaving: { $lte: 0 } }));
}
