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

export const STATUSES = ['active', 'absent', 'left'] as const;

/** Whether somebody works, is on leave, or has left. */
export type Status = (typeof STATUSES)[number];

/** Beginnings of words, as plain text; a holiday is too short to miss a survey for. */
const STATUS_WORDS: [Status, RegExp][] = [
  ['left', /^(desligad|demitid|demissao|rescis|rescindid|inativ|dispensad|aposentad|falecid|encerrad)/],
  ['left', /^(dismissed|terminated|left|leaver|inactive|resigned|retired|ex-?employee|former)/],
  ['left', /^(baja|despedid|desvinculad|cesad|inactiv|renunci|egresad|jubilad|finiquit)/],
  ['absent', /^(afastad|licenc|ausente|auxilio|inss|maternidade|paternidade|suspens)/],
  ['absent', /^(on leave|leave|absent|maternity|paternity|parental|sabbatical|sick|unpaid leave)/],
  ['absent', /^(de licencia|con licencia|en licencia|excedencia|incapacidad)/],
  ['active', /^(ativ|activ|trabalhando|normal|em atividade|em exercicio|ferias|admitid|efetiv)/],
  [
    'active',
    /^(working|employed|current|vacation|holiday|full|part|regular|en funciones|vacaciones|alta$|a$)/,
  ],
];

/** The status a word of payroll means in the three languages; empty is active, null a word nobody knows. */
export function readStatus(text: string): Status | null {
  const word = plainText(text);
  if (word === '') return 'active';
  return STATUS_WORDS.find(([, words]) => words.test(word))?.[0] ?? null;
}
