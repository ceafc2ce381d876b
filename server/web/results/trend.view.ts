import type { Point } from '../../domain/insights/trend.ts';
import { longDate, shortDay, shortMonth } from './days.ts';
import { countText, figureView, type Metric, type Reader, valueText } from './numbers.ts';

/** A trend for views: `json` for the script that draws it, `rows` with the same numbers for the table. */
export interface TrendView {
  json: string;
  rows: { round: string; day: string; value: string; n: string; range: string; note: string }[];
  /** Whether any point carries over values of earlier rounds. */
  isCarriedOver: boolean;
  /** 'Dotted line: target 75%.'; '' without one. */
  targetNote: string;
  /** What a picture of it is called when saved: 'pulso-TI-2026-10-30'. */
  fileName: string;
}

/** What the script needs to draw a trend; null where a round has no value. */
interface ChartInput {
  labels: string[][];
  values: (number | null)[];
  lower: (number | null)[];
  upper: (number | null)[];
  joined: boolean[];
  gaps: string[];
  min: number;
  max: number;
  isPercent: boolean;
  end: string[];
  /** The line to reach and its label. */
  target: { value: number; text: string } | null;
}

/** `peopleAtLeast`: n counts people as "≥ n", not answers. */
export interface TrendOptions {
  metric: Metric;
  peopleAtLeast?: boolean;
  /** Whose trend it is. */
  of?: string;
  /** What the company wants to reach, in the metric's unit. */
  target?: number | null;
}

export function trendView(points: readonly Point[], options: TrendOptions, reader: Reader): TrendView {
  const { locale, t } = reader;
  return {
    json: inScript(chartInput(points, options, reader)),
    rows: points.map((point) => {
      const figure = point.figure && figureView(point.figure, options.metric, reader);
      return {
        round: t('rounds.round', { n: point.number }),
        day: longDate(point.closesOn, locale),
        value: figure?.value ?? '',
        n: figure ? nText(point, options, reader) : '',
        range: figure?.range ?? '',
        note: noteOf(point, reader),
      };
    }),
    isCarriedOver: points.some(({ freshShare }) => freshShare !== null && freshShare < 0.995),
    fileName: ['pulso', options.of, points.at(-1)?.closesOn]
      .flatMap((part) => part?.replaceAll(/[^\p{L}\p{N}]+/gu, '-') || [])
      .join('-'),
    targetNote: targetText('detail.target_note', options, reader) ?? '',
  };
}

function chartInput(points: readonly Point[], options: TrendOptions, reader: Reader): ChartInput {
  const { locale, t } = reader;
  const { target = null } = options;
  const last = points.findLast(({ figure }) => figure !== null);
  const labels = points.map(({ closesOn }, i) => label(closesOn, points[i - 1]?.closesOn ?? null, reader));
  return {
    labels: hasSharedMonths(points)
      ? points.map(({ closesOn }, i) => [shortDay(closesOn, locale), ...(labels[i]?.slice(1) ?? [])])
      : labels,
    values: points.map(({ figure }) => figure?.value ?? null),
    lower: points.map(({ figure }) => figure?.interval?.[0] ?? null),
    upper: points.map(({ figure }) => figure?.interval?.[1] ?? null),
    joined: points.map(({ isJoined }) => isJoined),
    gaps: points.map(({ state }) => (state === 'shown' ? '' : t('results.not_shown'))),
    min: options.metric === 'nps' ? -100 : 0,
    max: 100,
    isPercent: options.metric === 'favourable',
    end: last?.figure
      ? [
          valueText(last.figure.value, options.metric, locale),
          `${options.peopleAtLeast ? 'n ≥' : 'n ='} ${countText(last.figure.n, locale)}`,
        ]
      : [],
    target:
      target === null ? null : { value: target, text: targetText('detail.target', options, reader) ?? '' },
  };
}

function targetText(
  key: 'detail.target' | 'detail.target_note',
  { target, metric }: TrendOptions,
  { t, locale }: Reader,
): string | null {
  return target === null || target === undefined
    ? null
    : t(key, { value: valueText(target, metric, locale) });
}

/** A month, with the year below it at the first point and in each new year. */
function label(day: string, before: string | null, { locale }: Reader): string[] {
  const year = day.slice(0, 4);
  return before?.startsWith(year) ? [shortMonth(day, locale)] : [shortMonth(day, locale), year];
}

function hasSharedMonths(points: readonly Point[]): boolean {
  return points.some(({ closesOn }, i) => points[i - 1]?.closesOn.slice(0, 7) === closesOn.slice(0, 7));
}

function nText({ figure }: Point, { peopleAtLeast }: TrendOptions, { t, locale }: Reader): string {
  const n = countText(figure?.n ?? 0, locale);
  return peopleAtLeast ? t('results.at_least', { n }) : n;
}

function noteOf({ state, isNewVersion, freshShare }: Point, { t, locale }: Reader): string {
  const notes = [
    ...(state === 'not_shown' ? [t('results.not_shown')] : []),
    ...(state === 'unanimous' ? [t('results.unanimous')] : []),
    ...(isNewVersion ? [t('results.new_version')] : []),
    ...(freshShare !== null && freshShare < 0.995
      ? [t('results.fresh', { share: valueText(100 * freshShare, 'favourable', locale) })]
      : []),
  ];
  return notes.join('; ');
}

/** JSON that may stand inside a script element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
