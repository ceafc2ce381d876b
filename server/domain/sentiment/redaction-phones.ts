import type { RedactionRule } from './redaction-rule.ts';

const DASH = '[.\\u2010-\\u2013-]';
const GAP = '[ .\\u2010-\\u2013-]';
/** Not inside a longer number, word or code such as INC-11987654321. */
const START = String.raw`(?<![\p{N}\p{L}][-_/.,]?)`;
const END = String.raw`(?![\p{L}\p{N}]|[-_.,]\p{N})`;
/** Brazilian area codes never contain a zero. */
const AREA = '[1-9][1-9]';

const PHONE_WORD =
  /(?<!\p{L})(?:tel(?:efone|éfono|ephone)?|fone|cel(?:ular)?|whats(?:app)?|wpp|zap|m[óo]vil|mobile|phone|call|lig(?:ar|ue)|llam(?:ar|e))[\s.:\-()]*(?:(?:para|no|to|at|al|a|me|on)\s+){0,2}(?:o\s+)?$/iu;
const CODE_WORD =
  /(?:#|n[º°]\.?|(?<!\p{L})(?:no\.|chamados?|tickets?|protocolo|pedido|solicita[çc][ãa]o|solicitud|ordem|orden|order|request|case|caso|nota|nf-?e?|processo|proceso|contrato|folio|inc|req|os|sap))[\s:#.\-–nº°]*$/iu;

const notCode = (_found: string, before: string) => !CODE_WORD.test(before);

/** Telephone numbers as written in Brazil, Spanish America, Spain, the United States and internationally. */
export const PHONE_RULES: readonly RedactionRule[] = [
  {
    kind: 'phone',
    pattern: rule(
      String.raw`(?<![\p{L}\p{N}+])(?:\+[1-9]|00[1-9]\d{0,2} ?[ (-])(?:[ ().\u2010-\u2013-]{0,3}\d){7,14}`,
    ),
  },
  { kind: 'phone', pattern: rule(`(?<![\\p{L}\\p{N}])\\(0?\\d{2,4}\\)[ ]?(?:9 )?\\d{3,5}${GAP}?\\d{4}`) },
  {
    kind: 'phone',
    pattern: rule(`${START}(?:55${GAP}?)?0?${AREA}${GAP}?9${GAP}?\\d{4}${GAP}?\\d{4}`),
    isPersonal: notCode,
  },
  { kind: 'phone', pattern: rule(`${START}(?:\\d{3}${DASH}\\d{3}${DASH}\\d{4}|0800 ?\\d{3} ?\\d{4})`) },
  {
    kind: 'phone',
    pattern: rule(`${START}(?:\\d{2}[ -]|9 )?\\d{4}[ \\u2010-\\u2013-]\\d{4}`),
    isPersonal: isLocalNumber,
  },
  { kind: 'phone', pattern: rule(`${START}9\\d{4}${GAP}\\d{4}`), isPersonal: notCode },
  {
    kind: 'phone',
    pattern: rule(String.raw`(?<!\p{N})\d(?:[ ().-]{0,2}\d){6,13}`),
    isPersonal: (_found, before) => PHONE_WORD.test(before),
  },
];

function rule(source: string): RegExp {
  return new RegExp(source + END, 'gu');
}

/** Eight digits in two groups are a number to call when led by an area code or dashed as such, not when they are a range. */
function isLocalNumber(found: string, before: string): boolean {
  const groups = found.split(/\D+/);
  const [left = '', right = ''] = groups.slice(-2);
  if (CODE_WORD.test(before) || isRange(Number(left), Number(right))) return false;
  return groups.length > 2 || (/^[2-5]/.test(left) && !found.includes(' '));
}

/** Two years, or two round amounts: "2019-2023", "2000-3500". */
function isRange(left: number, right: number): boolean {
  const areYears = [left, right].every((year) => year >= 1900 && year <= 2100);
  return areYears || (left % 50 === 0 && right % 50 === 0);
}
