import type { Locale } from './locales.ts';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A number format of a language; making one takes longer than using it a thousand times, so each is made once. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(numbers, keyOf(locale, options), () => new Intl.NumberFormat(locale, options));
}

/** A date format of a language; each is made once. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dates, keyOf(locale, options), () => new Intl.DateTimeFormat(locale, options));
}

function keyOf(locale: Locale, options: object): string {
  return locale + JSON.stringify(options);
}

function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}
