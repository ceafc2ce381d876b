import { clockTime, longDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { findMessage, type Translate } from '../../i18n/translate.ts';
import type { Trouble } from './troubles.ts';

interface Reader {
  t: Translate;
  locale: Locale;
  zone: string;
}

/** A trouble in words: what is wrong, since when where that is known, and what to do. */
export function troubleText({ kind, thing = '', since }: Trouble, { t, locale, zone }: Reader) {
  const name = kind === 'job' ? (findMessage(locale, `health.job.${thing}`) ?? thing) : thing;
  return {
    what: t(`health.trouble.${kind}.what`, { thing: name }),
    since: since && t('health.since', { at: momentText(since, { locale, zone }) }),
    todo: t(`health.trouble.${kind}.todo`, { thing: name }),
  };
}

/** A moment as people say it: the day and the time. */
export function momentText(at: Date, { locale, zone }: Pick<Reader, 'locale' | 'zone'>): string {
  return `${longDay(at, locale, zone)}, ${clockTime(at, locale, zone)}`;
}
