import type { Settings } from '../../domain/settings/settings.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { presentContact, presentDemo, presentLanguages } from '../answer/parts.view.ts';

/** One part of a page that is read from top to bottom. */
export interface ArticleSection {
  title: string;
  /** One is a paragraph, several are a list. */
  lines: string[];
}

/** What both pages about Pulso have in common. */
export function articleFrame(settings: Settings, locale: Locale) {
  const t = translator(locale);
  return {
    t,
    locale,
    company: settings.name || t('common.product'),
    contact: presentContact(settings.contact, t),
    demo: presentDemo(settings, t),
    languages: presentLanguages(locale),
  };
}

/** A page of text in sections. */
export interface Article extends ReturnType<typeof articleFrame> {
  title: string;
  /** A grey line above the text, e.g. which version it is. */
  edition: string | null;
  lead: string;
  sections: ArticleSection[];
}
