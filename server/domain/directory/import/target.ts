import type { Locale } from '../../../i18n/locales.ts';
import type { KnownPerson, Match } from './match.ts';

/** A person as the directory shall have them, active, after the import. */
export interface Target {
  /** null for somebody new. */
  id: string | null;
  externalId: string;
  name: string;
  email: string | null;
  /** What is known of the old e-mail, such as a bounce, does not hold for the new one. */
  hasNewEmail: boolean;
  /** Path of the department. */
  path: string;
  site: string;
  hiredOn: Date | null;
  locale: Locale;
  isHead: boolean;
  /** On leave: counted and not invited. */
  absent: boolean;
}

/** What the file says of a person, completed by what the directory knows and then by the company's language. */
export function targetOf({ row, known }: Match, path: string, companyLocale: Locale): Target {
  const { status } = row;
  return {
    id: known?._id ?? null,
    externalId: row.externalId,
    name: row.name,
    email: row.email,
    hasNewEmail: row.email !== (known?.email ?? null),
    path,
    site: row.site ?? known?.site ?? '',
    hiredOn: row.hiredOn === undefined ? (known?.hiredOn ?? null) : row.hiredOn,
    locale: row.locale ?? known?.locale ?? companyLocale,
    isHead: row.isHead ?? known?.isHead ?? false,
    absent: status === undefined ? (known?.absent ?? false) : status === 'absent',
  };
}

/** Whether the directory already has the person like this; `path` is where it has them. */
export function isAsWanted(target: Target, known: KnownPerson, path: string | undefined): boolean {
  return (
    target.externalId === known.externalId &&
    target.name === known.name &&
    !target.hasNewEmail &&
    target.path === path &&
    target.site === known.site &&
    target.hiredOn?.getTime() === known.hiredOn?.getTime() &&
    target.locale === known.locale &&
    target.isHead === known.isHead &&
    target.absent === (known.absent ?? false)
  );
}
