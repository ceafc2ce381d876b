import i18next from 'i18next';
import type { MessageKey } from './complete.ts';
import { LOCALES, type Locale } from './locales.ts';
import { type Messages, resources } from './resources.ts';

type Values = Record<string, string | number>;

/** A message in one language: `t('common.people', { count: 3 })`. Values are inserted as they are; views escape. */
export type Translate = (key: MessageKey<Messages>, values?: Values) => string;

const instance = i18next.createInstance();
// Without the option init() would finish later; a top-level await would keep test runners from requiring this module.
void instance.init({
  initAsync: false,
  resources: Object.fromEntries(LOCALES.map((locale) => [locale, { translation: resources[locale] }])),
  supportedLngs: [...LOCALES],
  fallbackLng: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});
// Spanish leaves numbers of four digits ungrouped unless told.
instance.services.formatter?.add('number', (value, lng) =>
  formatNumber(Number(value), (lng ?? 'en') as Locale),
);

function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(value);
}

const translators = new Map<Locale, Translate>(
  LOCALES.map((locale) => {
    const t = instance.getFixedT(locale);
    return [locale, (key, values) => t(key, { ...values })];
  }),
);

/** The translator of a language. */
export function translator(locale: Locale): Translate {
  return translators.get(locale) as Translate;
}

/** Like `t`, for keys put together at run time, e.g. from an error code; null when there is no such message. */
export function findMessage(locale: Locale, key: string, values: Values = {}): string | null {
  const known = instance.exists(key, { lng: locale, ...values });
  return known ? instance.getFixedT(locale)(key, { ...values }) : null;
}
