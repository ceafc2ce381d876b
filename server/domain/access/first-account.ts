import type { Locale } from '../../i18n/locales.ts';
import { InvalidInput, NotFound } from '../../platform/errors.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import { isZone } from '../../platform/local-time.ts';
import { changeSettings } from '../settings/settings.ts';
import { issueToken, peekToken, useToken } from './login-tokens.ts';
import { hasUsers } from './users.query.ts';
import { createUser, type NewUser, passwordFaults, type User, userFaults } from './users.ts';

/** What the form of the first account asks. */
export interface FirstAccount {
  name: string;
  email: string;
  password: string;
  company: string;
  locale: Locale;
  /** IANA zone of the company. */
  zone: string;
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
 * Creates the first account, administrator and HR in one, and the company. InvalidInput as userFaults and passwordFaults and on
 * `company` and `zone`; NotFound when the token is not good or somebody else was first.
 */
export async function createFirstAccount(token: string, wanted: FirstAccount, now: Date): Promise<User> {
  const { name, email, locale, zone, company } = wanted;
  const account: NewUser = { name, email, locale, roles: ['admin', 'hr'], departmentIds: [] };
  const faults = [
    ...userFaults(account),
    ...passwordFaults(wanted.password),
    ...(company.trim() ? [] : [{ field: 'company', code: 'needed' }]),
    ...(isZone(zone) ? [] : [{ field: 'zone', code: 'zone', values: { v: zone } }]),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
  // Everything was checked: from here on only who uses the token up goes on.
  if ((await hasUsers()) || !(await useToken(token, ['setup'], now))) throw new NotFound();
  // The account comes last and in one piece: after a crash before it the next start prints a new link.
  const contact = `${name.trim()}, ${email.trim()}`;
  await changeSettings({ name: company.trim(), locale, zone, contact }, { by: 'system', now });
  return await createUser(account, wanted.password);
}
