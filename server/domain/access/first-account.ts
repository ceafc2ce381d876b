import type { Locale } from '../../i18n/locales.ts';
import { InvalidInput, NotFound } from '../../platform/errors.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import { changeSettings } from '../settings/settings.ts';
import { issueToken, peekToken, useToken } from './login-tokens.ts';
import { hasUsers } from './users.query.ts';
import { createUser, type NewUser, passwordFaults, type User, userFaults } from './users.ts';

/** What the form of the first account asks. */
export interface FirstAccount {
  name: string;
  email: string;
  password: string;
  locale: Locale;
  /** Whether this person is HR too, or only installs Pulso and invites HR. */
  isHr: boolean;
}

/** When the account is made, and for how many days copies of whole machines are taken to be kept until somebody says. */
interface FirstMoment {
  now: Date;
  separationDays: number;
}

/** The one-time link to the form of the first account; null once somebody has an account. */
export async function firstAccountLink(at: {
  baseUrl: string;
  now: Date;
  random: RandomBytes;
}): Promise<string | null> {
  if (await hasUsers()) return null;
  return `${at.baseUrl}/setup/${await issueToken({ userId: '', purpose: 'setup' }, at)}`;
}

/** Whether a link to the form of the first account is good. */
export async function isSetupToken(token: string, now: Date): Promise<boolean> {
  return !(await hasUsers()) && (await peekToken(token, ['setup'], now)) !== null;
}

/**
 * Creates the first account, an administrator, and HR in one when it says so. InvalidInput as userFaults and passwordFaults;
 * NotFound when the token is not good or somebody else was first.
 */
export async function createFirstAccount(
  token: string,
  { name, email, locale, isHr, password }: FirstAccount,
  { now, separationDays }: FirstMoment,
): Promise<User> {
  const account: NewUser = {
    name,
    email,
    locale,
    roles: isHr ? ['admin', 'hr'] : ['admin'],
    departmentIds: [],
  };
  const faults = [...userFaults(account), ...passwordFaults(password)];
  if (faults.length > 0) throw new InvalidInput(faults);
  // Everything was checked: from here on only who uses the token up goes on.
  if ((await hasUsers()) || !(await useToken(token, ['setup'], now))) throw new NotFound();
  // The account comes last and in one piece: after a crash before it the next start prints a new link.
  const contact = isHr ? { contact: `${name.trim()}, ${email.trim()}` } : {};
  await changeSettings({ locale, separationDays, ...contact }, { by: 'system', now });
  return await createUser(account, password);
}
