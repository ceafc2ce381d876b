import type { User } from '../../domain/access/users.ts';
import type { AuditEntry } from '../../domain/audit/audit.query.ts';
import { clockTime, shortDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { findMessage, type Translate } from '../../i18n/translate.ts';
import { addressOf } from '../results/query.ts';

interface Reader {
  t: Translate;
  locale: Locale;
  zone: string;
  /** Of accounts, people, departments and surveys, by id; of schedules, that of their survey. */
  names: ReadonlyMap<string, string>;
}

/** What the address asks for; null = all. */
type AuditQuery = Record<'who' | 'verb' | 'thing' | 'from' | 'to' | 'before', string | null>;

/** Those who act without an account. */
const NOBODIES = ['cli', 'demo', 'system', 'anyone'] as const;

/** Entries as sentences: who did what, to what, and when. */
export function presentEntries(entries: AuditEntry[], reader: Reader) {
  const { t, locale, zone } = reader;
  return entries.map(({ _id, at, userId, verb, thing }) => ({
    n: _id,
    when: `${shortDate(at, locale, zone)}, ${clockTime(at, locale, zone)}`,
    who: whoText(userId, reader),
    what: t('audit.sentence', { verb: verbText(verb, locale), thing: thingText(thing, reader) }),
    thingHref: addressOf('/admin/audit', { thing }),
  }));
}

/** The filter as the address has it, with what may be chosen. */
export function presentFilter(
  query: AuditQuery,
  { users, verbs, t, locale }: { users: User[]; verbs: string[]; t: Translate; locale: Locale },
) {
  return {
    ...query,
    people: [
      ...users.map(({ _id, name }) => ({ value: _id, text: name })),
      ...NOBODIES.map((value) => ({ value: value as string, text: t(`audit.who.${value}`) })),
    ].map((one) => ({ ...one, selected: one.value === query.who })),
    verbs: verbs.map((value) => ({ value, text: verbText(value, locale), selected: value === query.verb })),
  };
}

function whoText(userId: string, { t, names }: Reader): string {
  const nobody = NOBODIES.find((each) => each === userId);
  return nobody ? t(`audit.who.${nobody}`) : (names.get(userId) ?? t('audit.who.gone'));
}

/** A verb that no language knows yet is shown as it is stored. */
function verbText(verb: string, locale: Locale): string {
  return findMessage(locale, `audit.verb.${verb.replaceAll(/[ -]/g, '_')}`) ?? verb;
}

function thingText(thing: string, { locale, names }: Reader): string {
  const [kind = '', ...rest] = thing.split(':');
  const label = findMessage(locale, `audit.thing.${kind}`) ?? kind;
  const id = rest.join(':');
  if (kind === 'round') return `${label} ${rest.at(-1) ?? ''}`.trim();
  if (kind === 'relation')
    return `${label} ${id
      .split('>')
      .map((one) => names.get(one) ?? one)
      .join(' → ')}`;
  if (kind === 'setting') return `${label} ${findMessage(locale, `settings.field.${id}`) ?? id}`;
  // A date of a schedule stands behind its id.
  if (kind === 'schedule') return [label, names.get(rest[0] ?? '') ?? rest[0], ...rest.slice(1)].join(' ');
  if (id === 'unknown') return findMessage(locale, 'audit.thing.unknown_user') ?? label;
  return id === '' ? label : `${label} ${names.get(id) ?? id}`;
}
