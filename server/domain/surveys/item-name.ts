import type { Locale } from '../../i18n/locales.ts';
import { itemOf, questionBank } from './question-bank.ts';

/** How many characters of a wording stand for it where it has no dimension to be called after. */
const LONGEST_NAME = 40;

/** What an item is about, in a word or two: 'Timeliness'; an own item that fits no dimension is called by its first words. */
export function itemName(id: string, locale: Locale): string {
  const { dimension, text } = itemOf(id);
  if (dimension.endsWith('.own')) return firstWords(text[locale].replaceAll('{area}', '…'));
  return questionBank.dimensions[dimension]?.[locale] ?? id;
}

function firstWords(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  return `${text.slice(0, LONGEST_NAME).replace(/\s+\S*$/u, '')}…`;
}
