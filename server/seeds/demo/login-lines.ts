import type { Translate } from '../../i18n/translate.ts';
import type { Login } from './accounts.ts';

/** One line for each login, for a terminal. */
export function loginLines(logins: readonly Login[], t: Translate): string[] {
  return logins.map(({ role, email, password }) =>
    t('demo.console.login', { role: t(`account.role.${role}`), email, password }),
  );
}
