import type { Figure } from '../../domain/insights/item-measure.ts';
import type { ChangeWord } from '../../domain/insights/metrics/change-word.ts';
import { rangeText, valueText } from '../../domain/insights/value-text.ts';
import { numberFormat } from '../../i18n/intl.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

export { rangeText, valueText } from '../../domain/insights/value-text.ts';

/** Who reads a page. */
export interface Reader {
  t: Translate;
  locale: Locale;
  /** Present names of departments by id. */
  names: ReadonlyMap<string, string>;
  /** Names of topics by id, in the reader's language; absent where no comment is shown. */
  topics?: ReadonlyMap<string, string>;
}

export type Metric = 'favourable' | 'nps';

/** '+9', '-26' or '0' points. */
export function pointsText(delta: number, locale: Locale): string {
  return valueText(delta, 'nps', locale);
}

/** '1,234' */
export function countText(count: number, locale: Locale): string {
  return numberFormat(locale, { useGrouping: 'always' }).format(count);
}

/** A value with its uncertainty in words, as tables and figures show it. */
export interface FigureView {
  value: string;
  n: string;
  /** '61% – 80%', or 'uncertain' below 20 answers. */
  range: string;
  isCertain: boolean;
}

export function figureView(figure: Figure, metric: Metric, { t, locale }: Reader): FigureView {
  const { value, n, interval } = figure;
  return {
    value: valueText(value, metric, locale),
    n: countText(n, locale),
    range: interval ? rangeText(interval, metric, locale) : t('results.uncertain'),
    isCertain: interval !== null,
  };
}

/** A change with its sign; coloured, by `tone`, only when it is one. */
export interface ChangeView {
  points: string;
  word: string;
  tone: 'up' | 'down' | '';
  /** '▲ ' or '▼ ' when coloured. */
  sign: string;
}

export function changeView(delta: number, word: ChangeWord, { t, locale }: Reader): ChangeView {
  const tone = word === 'improved' ? 'up' : word === 'worsened' ? 'down' : '';
  const sign = { up: '▲ ', down: '▼ ', '': '' }[tone];
  return { points: pointsText(delta, locale), word: t(`results.change.${word}`), tone, sign };
}
