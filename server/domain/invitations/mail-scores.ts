import type { Locale } from '../../i18n/locales.ts';
import { type Item, scaleOf } from '../surveys/question-bank.ts';

/** More cells in a row would be too narrow for a finger on a small phone. */
const LONGEST_ROW = 5;

/** One answer of the headline question: a link that opens the page with it marked. */
export interface ScoreCell {
  value: number;
  href: string;
  /** The number and, where it has one, its word. */
  label: string;
}

/** The answers of the headline question as links to `<href>#<value>`, in one row or two, with the words of both ends. */
export function mailScores(item: Item, locale: Locale, href: string) {
  const scale = scaleOf(item);
  if (!('min' in scale)) throw new Error('a headline item has a rating scale');
  const words = scale.anchors[locale];
  const cells: ScoreCell[] = Array.from({ length: scale.max - scale.min + 1 }, (_, i) => ({
    value: scale.min + i,
    href: `${href}#${scale.min + i}`,
    label: labelOf(scale.min + i, words, scale),
  }));
  const inRow = cells.length <= LONGEST_ROW ? cells.length : Math.ceil(cells.length / 2);
  return {
    columns: inRow,
    scoreRows: [cells.slice(0, inRow), cells.slice(inRow)].filter((row) => row.length > 0),
    anchors: { low: words[0] ?? '', high: words.at(-1) ?? '' },
  };
}

function labelOf(value: number, words: string[], { min, max }: { min: number; max: number }): string {
  const hasAll = words.length === max - min + 1;
  const word = hasAll ? words[value - min] : value === min ? words[0] : value === max && words.at(-1);
  return word ? `${value}: ${word}` : String(value);
}
