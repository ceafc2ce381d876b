import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

/** A link with its words. */
export interface TextLink {
  text: string;
  href: string;
}

/** Where every mail leads those who doubt it, in their language. */
export function noticeLinks(baseUrl: string, t: Translate, locale: Locale): TextLink[] {
  return [
    { text: t('notice.how_link'), href: `${baseUrl}/how-it-works?lang=${locale}` },
    { text: t('notice.privacy_link'), href: `${baseUrl}/privacy?lang=${locale}` },
  ];
}
