import { dateFormat } from '../../i18n/intl.ts';
import type { Locale } from '../../i18n/locales.ts';

/** 'out.' or 'Oct', of a day 'YYYY-MM-DD'. */
export function shortMonth(day: string, locale: Locale): string {
  return format(day, locale, { month: 'short' });
}

/** 'outubro de 2026' */
export function monthYear(day: string, locale: Locale): string {
  return format(day, locale, { month: 'long', year: 'numeric' });
}

/** '30 de out.' */
export function shortDay(day: string, locale: Locale): string {
  return format(day, locale, { day: 'numeric', month: 'short' });
}

/** '30 de outubro de 2026' */
export function longDate(day: string, locale: Locale): string {
  return format(day, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

function format(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
