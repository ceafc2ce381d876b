/** The languages people read Pulso in; the order is the one of the language switch. */
export const LOCALES = ['pt-BR', 'en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether a text names one of the three languages exactly. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The closest of the three languages for tags such as "pt-PT", "es_MX.UTF-8" or "en-GB"; null when none fits. */
export function nearestLocale(tag: string): Locale | null {
  const language = tag.slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale.slice(0, 2) === language) ?? null;
}
