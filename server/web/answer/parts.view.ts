import type { Settings } from '../../domain/settings/settings.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { type Translate, translator } from '../../i18n/translate.ts';

/** What every page says of an invented company; null in a real one. */
export function presentDemo({ demo }: Pick<Settings, 'demo'>, t: Translate): string | null {
  return demo ? t('demo.banner') : null;
}

/** The language switch. */
export function presentLanguages(current: Locale) {
  return LOCALES.map((locale) => ({
    locale,
    short: locale.slice(0, 2).toUpperCase(),
    name: translator(locale)(`common.languages.${locale}`),
    isCurrent: locale === current,
  }));
}

const ADDRESS = /([^\s<>()",;]+@[^\s<>()",;]*[^\s<>()",;.])/;

/** Whom to ask, with addresses as links; null when nobody was named. */
export function presentContact(contact: string, t: Translate): { text: string; isAddress: boolean }[] | null {
  if (contact === '') return null;
  return t('answer.contact', { contact })
    .split(ADDRESS)
    .map((text, at) => ({ text, isAddress: at % 2 === 1 }));
}
