import { type Figure, figureOf, type ItemMeasure, measureOf } from '../insights/item-measure.ts';
import { scoreOf } from '../insights/metrics/mean.ts';
import { campsOf, npsOf } from '../insights/metrics/nps.ts';
import { standingOf } from '../insights/service-rounds.ts';
import { type ItemRound, standingPoint, standingService } from '../insights/trend.ts';
import { yearUntil } from '../insights/year.ts';
import type { Counts } from '../publication/histogram.ts';
import type { PublishedBlock } from '../publication/published.ts';
import { findItem, scaleOf } from '../surveys/question-bank.ts';

/** One published figure: of a subject as a whole (`group` null), or of one block of its respondents. */
export interface ResultRow {
  roundId: string;
  number: number;
  closesOn: string;
  subject: string;
  item: string;
  group: Pick<PublishedBlock, 'kind' | 'departmentId' | 'name'> | null;
  /** The day the value was published: earlier than `closesOn` where a customer was not asked in this round. */
  valueOf: string;
  state: 'shown' | 'not_shown' | 'unanimous';
  /** Favourable %, or eNPS where `metric` says so; null unless shown. */
  figure: Figure | null;
  metric: ItemMeasure['metric'];
  /** 0–100, one decimal. */
  score: number | null;
  /** Of 0–10 items, whole points. */
  nps: number | null;
}

/**
 * The rows of one item in the last round of its history: the subject, then its blocks. A service is the mean over its
 * customers that pages show (metrics §22), with the last value of each of them; the company is its total, with its blocks.
 */
export function rowsOfItem(history: readonly ItemRound[], subject: string, itemId: string): ResultRow[] {
  const measure = measureOf(itemId);
  const last = history.at(-1);
  if (!measure || !last) return [];
  const { roundId, number, closesOn, item } = last;
  const base = {
    roundId,
    number,
    closesOn,
    valueOf: closesOn,
    subject,
    item: itemId,
    metric: measure.metric,
  };
  const nothing = { figure: null, score: null, nps: null };
  if (!item?.total) return [{ ...base, group: null, state: item ? 'unanimous' : 'not_shown', ...nothing }];
  const whole = subject === 'company' ? ofCounts(item.total, measure) : ofService(history, measure);
  return [
    { ...base, group: null, state: 'shown', ...whole },
    ...blocksOf(history, subject, item.blocks).map((block): ResultRow => {
      const { kind, departmentId, name } = block;
      const group = { kind, departmentId, name };
      return { ...base, group, valueOf: block.closesOn, state: 'shown', ...ofCounts(block.counts, measure) };
    }),
  ];
}

function blocksOf(history: readonly ItemRound[], subject: string, blocks: readonly PublishedBlock[]) {
  const closesOn = history.at(-1)?.closesOn ?? '';
  return subject === 'company'
    ? blocks.map((block) => ({ ...block, closesOn }))
    : standingOf(history, yearUntil(closesOn));
}

type Figures = Pick<ResultRow, 'figure' | 'score' | 'nps'>;

function ofCounts(counts: Counts, measure: ItemMeasure): Figures {
  return {
    figure: figureOf(counts, measure),
    score: rounded(scoreOf(upwards(counts, measure))?.value, 1),
    nps: isNps(measure) ? rounded(npsOf(campsOf(counts))?.value, 0) : null,
  };
}

function ofService(history: readonly ItemRound[], measure: ItemMeasure): Figures {
  const day = history.at(-1)?.closesOn ?? '';
  const mean = (estimate: (counts: Counts) => { value: number; standardError: number } | null) => {
    const estimated = (counts: Counts) => {
      const { value, standardError } = estimate(counts) ?? { value: 0, standardError: 0 };
      return { value, variance: standardError ** 2 };
    };
    return standingPoint(history, day, { estimate: estimated, range: [-100, 100] })?.point.value;
  };
  return {
    figure: standingService(history, day, measure)?.figure ?? null,
    score: rounded(
      mean((counts) => scoreOf(upwards(counts, measure))),
      1,
    ),
    nps: isNps(measure)
      ? rounded(
          mean((counts) => npsOf(campsOf(counts))),
          0,
        )
      : null,
  };
}

/** Scores rise with what is better: items where more is worse are mirrored first. */
function upwards(counts: Counts, { item }: ItemMeasure): Counts {
  return findItem(item)?.higherIsWorse ? counts.toReversed() : counts;
}

function isNps({ item }: ItemMeasure): boolean {
  const found = findItem(item);
  return found !== null && scaleOf(found).type === 'nps';
}

function rounded(value: number | undefined, decimals: number): number | null {
  return value === undefined ? null : Math.round(value * 10 ** decimals) / 10 ** decimals;
}
