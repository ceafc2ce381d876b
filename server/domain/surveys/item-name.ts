import type { Locale } from '../../i18n/locales.ts';
import { itemOf, questionBank } from './question-bank.ts';

/** What an item is about, in a word or two: 'Timeliness'. */
export function itemName(id: string, locale: Locale): string {
  const { dimension } = itemOf(id);
  return questionBank.dimensions[dimension]?.[locale] ?? id;
}
