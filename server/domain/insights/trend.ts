import type { PublishedItem } from '../publication/published.ts';
import { certain, type Figure, figureOf, type ItemMeasure, percent } from './item-measure.ts';
import { favourableOf } from './metrics/favourable-share.ts';
import { peopleAtLeast } from './metrics/people-at-least.ts';
import { type Proportion, wilson } from './metrics/proportion.ts';
import type { Publication } from './metrics/publication.ts';
import {
  joins,
  shareEstimate,
  type TrendMeasure,
  type TrendPoint,
  trendPoint,
} from './metrics/service-trend.ts';
import { standingBlocks } from './metrics/standing-blocks.ts';
import { yearUntil } from './year.ts';

/** The round a point belongs to. */
export interface PointRound {
  roundId: string;
  number: number;
  /** YYYY-MM-DD */
  closesOn: string;
  versionId: string;
}

/** What one round published of one item; null = asked and not shown. */
export interface ItemRound extends PointRound {
  item: PublishedItem | null;
}

/** A round in a trend. Only a shown value has a figure; the others are gaps, never zeros. */
export interface Point extends PointRound {
  state: 'shown' | 'not_shown' | 'unanimous';
  figure: Figure | null;
  /** Whether a line may lead here from the round before. */
  isJoined: boolean;
  /** Whether the questions changed since the round before. */
  isNewVersion: boolean;
  /** Share of the weight asked in this very round, 0–1; null where nothing is carried over from earlier rounds. */
  freshShare: number | null;
}

interface Drawn extends Omit<Point, 'isJoined' | 'isNewVersion'> {
  service?: TrendPoint | null;
}

/** The most rounds a trend shows. */
export const MOST_POINTS = 13;

/**
 * Trend of a service (metrics §22): each round that published the item becomes the headcount-weighted mean of the last
 * published value of every customer department, at most a year old. `rounds` in the order they closed; the last 13 are
 * drawn, those before only carry values over. Favourable %, whatever the item.
 */
export function serviceTrend(rounds: readonly ItemRound[], measure: ItemMeasure): Point[] {
  const publications = publicationsOf(rounds);
  const drawn = rounds.slice(-MOST_POINTS).map(({ item, ...round }): Drawn => {
    const gap = gapOf(item);
    const service = gap ? null : servicePoint(publications, round.closesOn, favourableMeasure(measure));
    if (!service) return { ...round, state: gap ?? 'not_shown', figure: null, freshShare: null };
    return {
      ...round,
      state: 'shown',
      figure: figureOfPoint(service),
      freshShare: service.freshShare,
      service,
    };
  });
  return joined(drawn, (before, after) =>
    Boolean(before.service && after.service && joins(before.service, after.service)),
  );
}

/** The value of a service as it stands after a day: that of the last round within the year that published the item. */
export function standingService(
  rounds: readonly ItemRound[],
  day: string,
  measure: ItemMeasure,
): { figure: Figure; closesOn: string } | null {
  const standing = standingPoint(rounds, day, favourableMeasure(measure));
  return standing && { figure: figureOfPoint(standing.point), closesOn: standing.closesOn };
}

/** The same for anything that can be said of a block: a score, NPS. */
export function standingPoint(
  rounds: readonly ItemRound[],
  day: string,
  measure: TrendMeasure,
): { point: TrendPoint; closesOn: string } | null {
  const { from, to } = yearUntil(day);
  const publications = publicationsOf(rounds);
  const last = publications.findLast(({ closesOn }) => closesOn >= from && closesOn <= to);
  const point = last && servicePoint(publications, last.closesOn, measure);
  return last && point ? { point, closesOn: last.closesOn } : null;
}

function favourableMeasure({ leanings }: ItemMeasure): TrendMeasure {
  return { estimate: (counts) => shareEstimate(favourableOf(counts, leanings)), range: [0, 1] };
}

function servicePoint(
  publications: readonly Publication[],
  closesOn: string,
  measure: TrendMeasure,
): TrendPoint | null {
  return trendPoint(standingBlocks(publications, yearUntil(closesOn)), closesOn, measure);
}

/** What was published of an item in each round in which it was. */
export function publicationsOf(rounds: readonly ItemRound[]): Publication[] {
  return rounds.flatMap(({ closesOn, item }) =>
    item?.phrase === null ? [{ closesOn, blocks: item.blocks }] : [],
  );
}

/** Trend of what does not rotate: the totals of each round, compared directly. `rounds` in the order they closed. */
export function totalTrend(rounds: readonly ItemRound[], measure: ItemMeasure): Point[] {
  const drawn = rounds.slice(-MOST_POINTS).map(({ item, ...round }): Drawn => {
    const figure = item?.phrase === null ? figureOf(item.total, measure) : null;
    return { ...round, figure, state: figure ? 'shown' : (gapOf(item) ?? 'not_shown'), freshShare: null };
  });
  return joined(drawn, () => true);
}

/** All ratings of services in one round: `favourable` of them, and how many subjects one person was asked about. */
export interface CompanyRound extends PointRound {
  favourable: Proportion;
  subjectsAsked: number;
}

/**
 * Trend of all services together. One person rates several, so `n` of a figure is the fewest people who can have given the
 * ratings, and the interval is built on that.
 */
export function companyTrend(rounds: readonly CompanyRound[]): Point[] {
  const drawn = rounds.slice(-MOST_POINTS).map(({ favourable, subjectsAsked, ...round }): Drawn => {
    const figure = companyFigure(favourable, subjectsAsked);
    return { ...round, figure, state: figure ? 'shown' : 'not_shown', freshShare: null };
  });
  return joined(drawn, () => true);
}

/** Ratings as people: the same share of the fewest people who can have given them. */
export function asPeople({ x, n }: Proportion, subjectsAsked: number): Proportion {
  const people = n === 0 ? 0 : peopleAtLeast(n, subjectsAsked);
  return { x: n === 0 ? 0 : (x / n) * people, n: people };
}

/** The share of all ratings with the interval of the fewest people behind them, in percent; null without ratings. */
export function companyFigure(favourable: Proportion, subjectsAsked: number): Figure | null {
  if (favourable.n === 0) return null;
  const people = asPeople(favourable, subjectsAsked);
  const value = (100 * favourable.x) / favourable.n;
  return { value, n: people.n, interval: certain(people.n, percent(wilson(people))) };
}

function figureOfPoint({ value, interval, ratings }: TrendPoint): Figure {
  return { value: 100 * value, n: ratings, interval: certain(ratings, percent(interval)) };
}

function gapOf(item: PublishedItem | null): 'not_shown' | 'unanimous' | null {
  if (item === null) return 'not_shown';
  return item.phrase;
}

function joined(points: readonly Drawn[], mayJoin: (before: Drawn, after: Drawn) => boolean): Point[] {
  return points.map(({ service, ...point }, i) => {
    const before = points[i - 1];
    const bothShown = before?.state === 'shown' && point.state === 'shown';
    return {
      ...point,
      isJoined: bothShown && mayJoin(before, { ...point, service: service ?? null }),
      isNewVersion: before !== undefined && before.versionId !== point.versionId,
    };
  });
}
