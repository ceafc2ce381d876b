import { numberFormat } from '../../i18n/intl.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ItemMeasure } from './item-measure.ts';

type Metric = ItemMeasure['metric'];

/** '72%', or '+21' for NPS. */
export function valueText(value: number, metric: Metric, locale: Locale): string {
  return formatOf(metric, locale).format(scaled(value, metric));
}

/** '61% – 80%' or '+12 – +30', as the language writes ranges. */
export function rangeText([low, high]: readonly [number, number], metric: Metric, locale: Locale): string {
  return formatOf(metric, locale).formatRange(scaled(low, metric), scaled(high, metric));
}

function scaled(value: number, metric: Metric): number {
  return metric === 'nps' ? Math.round(value) : Math.round(value) / 100;
}

function formatOf(metric: Metric, locale: Locale): Intl.NumberFormat {
  return metric === 'nps'
    ? numberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
    : numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
}
