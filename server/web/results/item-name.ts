import { itemOf, questionBank } from '../../domain/surveys/question-bank.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What an item is about, in a word or two: 'Timeliness'. */
export function itemName(id: string, locale: Locale): string {
  const { dimension } = itemOf(id);
  return questionBank.dimensions[dimension]?.[locale] ?? id;
}
