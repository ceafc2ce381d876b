import type { Locale } from './locales.ts';

const SHAPES = {
  longDay: { weekday: 'long', day: 'numeric', month: 'long' },
  shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
  clockTime: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** '27 de novembro' with its weekday: 'sexta-feira, 27 de novembro'. */
export function longDay(instant: Date, locale: Locale, zone: string): string {
  return formatOf('longDay', locale, zone).format(instant);
}

/** '27 de nov. de 2026' */
export function shortDate(instant: Date, locale: Locale, zone: string): string {
  return formatOf('shortDate', locale, zone).format(instant);
}

/** '18:00' */
export function clockTime(instant: Date, locale: Locale, zone: string): string {
  return formatOf('clockTime', locale, zone).format(instant);
}

/** '16 de ago. – 15 de nov. de 2026' */
export function dateRange(from: Date, to: Date, { locale, zone }: { locale: Locale; zone: string }): string {
  return formatOf('shortDate', locale, zone).formatRange(from, to);
}

/** Making a format takes a hundred times longer than using it. */
function formatOf(shape: keyof typeof SHAPES, locale: Locale, zone: string): Intl.DateTimeFormat {
  const key = `${shape} ${locale} ${zone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone: zone });
  formats.set(key, made);
  return made;
}
