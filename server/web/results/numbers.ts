import type { Figure } from '../../domain/insights/item-measure.ts';
import type { ChangeWord } from '../../domain/insights/metrics/change-word.ts';
import { numberFormat } from '../../i18n/intl.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

/** Who reads a page. */
export interface Reader {
  t: Translate;
  locale: Locale;
  /** Present names of departments by id. */
  names: ReadonlyMap<string, string>;
}

export type Metric = 'favourable' | 'nps';

/** '72%', or '+21' for NPS. */
export function valueText(value: number, metric: Metric, locale: Locale): string {
  return formatOf(metric, locale).format(scaled(value, metric));
}

/** '61% – 80%' or '+12 – +30', as the language writes ranges. */
export function rangeText([low, high]: readonly [number, number], metric: Metric, locale: Locale): string {
  return formatOf(metric, locale).formatRange(scaled(low, metric), scaled(high, metric));
}

/** '+9', '-26' or '0' points. */
export function pointsText(delta: number, locale: Locale): string {
  return formatOf('nps', locale).format(Math.round(delta));
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

function scaled(value: number, metric: Metric): number {
  return metric === 'nps' ? Math.round(value) : Math.round(value) / 100;
}

function formatOf(metric: Metric, locale: Locale): Intl.NumberFormat {
  return metric === 'nps'
    ? numberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
    : numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
}
