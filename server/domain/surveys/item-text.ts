import type { Locale } from '../../i18n/locales.ts';
import type { Item } from './question-bank.ts';

/**
 * The wording of an item for one subject, as plain text. A name is put in as it is written, whatever it contains
 * ("R$& {area}" stays so): it is never read as a placeholder or a replacement pattern.
 */
export function itemText(item: Item, locale: Locale, areaName = ''): string {
  return item.text[locale].replaceAll('{area}', () => areaName);
}
