import type { Figure } from '../../domain/insights/item-measure.ts';
import { rangeOf } from '../../domain/insights/item-measure.ts';
import type { Spread } from '../../domain/insights/spread.ts';
import { numberFormat } from '../../i18n/intl.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Metric } from './numbers.ts';

/** A bar of parts; positions and lengths in percent, ready for SVG attributes. */
export interface SpreadView {
  n: number;
  parts: { step: number; x: number; width: number; middle: number; text: string; range: string }[];
}

/** Below this share a number does not fit into its part. */
const ROOM = 6;

export function spreadView({ n, parts }: Spread, locale: Locale): SpreadView {
  const format = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  let x = 0;
  return {
    n,
    parts: parts.map(({ step, from, to, percent }) => {
      const at = x;
      x += percent;
      const text = percent < ROOM ? '' : format.format(percent / 100);
      const range = `${from === to ? from : `${from}–${to}`}: ${format.format(percent / 100)}`;
      return { step, x: round(at), width: round(percent), middle: round(at + percent / 2), text, range };
    }),
  };
}

/** A value on its scale: positions in percent of the width. */
export interface DotView {
  at: number;
  from: number;
  width: number;
  isCertain: boolean;
}

export function dotView({ value, interval }: Figure, metric: Metric): DotView {
  const [least, most] = rangeOf({ metric });
  const place = (x: number) => round((100 * (x - least)) / (most - least));
  const from = interval ? place(interval[0]) : 0;
  return {
    at: place(value),
    from,
    width: interval ? round(place(interval[1]) - from) : 0,
    isCertain: interval !== null,
  };
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
