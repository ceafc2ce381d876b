import type { Locale } from './locales.ts';

/** '27 de novembro' with its weekday: 'sexta-feira, 27 de novembro'. */
export function longDay(instant: Date, locale: Locale, zone: string): string {
  return format(instant, locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone });
}

/** '27 de nov. de 2026' */
export function shortDate(instant: Date, locale: Locale, zone: string): string {
  return format(instant, locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });
}

/** '18:00' */
export function clockTime(instant: Date, locale: Locale, zone: string): string {
  return format(instant, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
}

/** '16 de ago. – 15 de nov. de 2026' */
export function dateRange(from: Date, to: Date, { locale, zone }: { locale: Locale; zone: string }): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale, options).formatRange(from, to);
}

function format(instant: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(instant);
}
