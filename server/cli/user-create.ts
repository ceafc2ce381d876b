import { issueToken } from '../domain/access/login-tokens.ts';
import { ROLES, type Role } from '../domain/access/roles.ts';
import { createUser } from '../domain/access/users.ts';
import { record } from '../domain/audit/audit.ts';
import { readUnits } from '../domain/directory/audience.query.ts';
import { readSettings } from '../domain/settings/settings.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { InvalidInput } from '../platform/errors.ts';
import type { Command, TypedValue } from './command.ts';
import { departmentsAt } from './departments-at.ts';

export const userCreate: Command = {
  usage: `user create --email EMAIL --name NAME --roles ${ROLES.join(',')} [--departments PATH,…] [--locale ${LOCALES.join('|')}]`,
  options: {
    email: { type: 'string', default: '' },
    name: { type: 'string', default: '' },
    roles: { type: 'string', default: '' },
    departments: { type: 'string', default: '' },
    locale: { type: 'string' },
  },
  arguments: 0,
  run: async ({ values, t }, { clock, random, config }) => {
    const now = clock.now();
    const { _id, email, roles } = await createUser({
      name: String(values.name),
      email: String(values.email),
      roles: rolesFrom(String(values.roles)),
      departmentIds: departmentsAt(String(values.departments), await readUnits()),
      locale: values.locale === undefined ? (await readSettings()).locale : localeFrom(values.locale),
    });
    await record({ at: now, userId: 'cli', verb: 'create', thing: `user:${_id}` });
    const token = await issueToken({ userId: _id, purpose: 'password' }, { now, random });
    const link = `${config.baseUrl}/password/${token}`;
    return {
      json: { id: _id, email, roles, link },
      text: `${t('cli.user_created', { email })}\n${t('cli.password_link')}\n${link}`,
    };
  },
};

function rolesFrom(text: string): Role[] {
  const wanted = text.split(',').map((role) => role.trim());
  const roles = ROLES.filter((role) => wanted.includes(role));
  if (roles.length > 0 && wanted.every((role) => ROLES.some((known) => known === role))) return roles;
  throw new InvalidInput([{ field: 'roles', code: 'one_of', values: { v: ROLES.join(', ') } }]);
}

function localeFrom(text: TypedValue): Locale {
  const locale = LOCALES.find((known) => known === text);
  if (locale) return locale;
  throw new InvalidInput([{ field: 'locale', code: 'one_of', values: { v: LOCALES.join(', ') } }]);
}
