import { type Locale, nearestLocale } from '../../../i18n/locales.ts';
import { plainText } from '../plain-text.ts';

const YES = ['sim', 's', 'yes', 'y', 'si', 'true', 'verdadeiro', 'verdadero', '1', 'x'];
const NO = ['', 'nao', 'n', 'no', 'false', 'falso', '0'];

const LANGUAGES: Record<Locale, string[]> = {
  'pt-BR': ['portugues', 'portuguese', 'portugues (brasil)', 'portugues do brasil', 'por'],
  en: ['ingles', 'english', 'eng'],
  es: ['espanhol', 'espanol', 'spanish', 'castellano', 'spa'],
};

/** Yes or no in the three languages; null when it is neither. Empty means no. */
export function readYesNo(text: string): boolean | null {
  const word = plainText(text);
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}

/** The language a cell names, as a tag (pt, pt-BR, en_GB, es-419) or as a word; null when it is none of the three. */
export function readLanguage(text: string): Locale | null {
  const word = plainText(text);
  if (/^[a-z]{2}(?:[-_][a-z0-9]{2,8})?$/.test(word)) return nearestLocale(word);
  const named = Object.entries(LANGUAGES).find(([, words]) => words.includes(word));
  return named ? (named[0] as Locale) : null;
}
