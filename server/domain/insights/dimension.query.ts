import { readSnapshots, type Snapshot } from '../publication/snapshots.query.ts';
import { findItem } from '../surveys/question-bank.ts';
import { readCompanyValues } from './comparison.query.ts';
import { engagementColumn } from './engagement.ts';
import { type Figure, type ItemMeasure, measureOf } from './item-measure.ts';
import type { ChangeWord } from './metrics/change-word.ts';
import { favourableOf } from './metrics/favourable-share.ts';
import type { Reading } from './reading.query.ts';
import { type SubjectChange, serviceChanges } from './service-changes.ts';
import { itemHistory } from './service-histories.ts';
import { addUp } from './service-rounds.ts';
import { type Spread, spreadOf } from './spread.ts';
import {
  companyTrend,
  type ItemRound,
  type Point,
  publicationsOf,
  standingService,
  totalTrend,
} from './trend.ts';
import { yearUntil } from './year.ts';

/** What one department, those published together ('others') or the company ('company') stands at. */
export interface DimensionRow {
  id: string;
  figure: Figure;
  /** In points; null without a comparison. */
  change: { delta: number; word: ChangeWord } | null;
}

/** One question of a dimension over time and by department. */
export interface DimensionItem {
  item: string;
  metric: ItemMeasure['metric'];
  trend: Point[];
  /** Of the whole company in the chosen round; null below 20 answers. */
  spread: Spread | null;
  /** The company first where it is shown; then departments, the lowest first. */
  rows: DimensionRow[];
}

/** The questions of a dimension that the chosen round asked; null where it asked none. */
export async function readDimension(reading: Reading, dimension: string): Promise<DimensionItem[] | null> {
  const measures = reading.itemsAsked.flatMap((item) =>
    findItem(item)?.dimension === dimension ? (measureOf(item) ?? []) : [],
  );
  if (measures.length === 0) return null;
  const isService = reading.kind === 'service';
  const snapshots = await readSnapshots(reading.rounds, isService ? undefined : 'company');
  const companyOf = isService ? await readCompanyValues(reading) : () => null;
  return measures.map((measure) =>
    isService
      ? servicesItem(reading, snapshots, { measure, company: companyOf(measure) })
      : peopleItem(itemHistory(reading, snapshots, measure.item), measure),
  );
}

function peopleItem(history: readonly ItemRound[], measure: ItemMeasure): DimensionItem {
  const { total, byDepartment, others } = engagementColumn(history, measure);
  const counts = history.at(-1)?.item?.total ?? null;
  const rows = [
    ...[...byDepartment].map(([id, cell]): DimensionRow => ({ id, ...cell })),
    ...(others ? [{ id: 'others', figure: others.figure, change: null }] : []),
  ];
  return {
    item: measure.item,
    metric: measure.metric,
    trend: totalTrend(history, measure),
    spread: counts && spreadOf(counts, measure),
    rows: [...(total ? [{ id: 'company', ...total }] : []), ...rows.sort(lowestFirst)],
  };
}

/** `company` is null where too few services were asked, and then their sum is not told either. */
function servicesItem(
  reading: Reading,
  snapshots: readonly Snapshot[],
  { measure, company }: { measure: ItemMeasure; company: Figure | null },
): DimensionItem {
  const subjects = [...new Set(snapshots.map(({ subject }) => subject))];
  const histories = subjects.map((subject) => {
    const own = snapshots.filter((each) => each.subject === subject);
    return { subject, history: itemHistory(reading, own, measure.item) };
  });
  const changes = serviceChanges(
    histories.map(({ subject, history }) => ({ subject, publications: publicationsOf(history), measure })),
    yearUntil(reading.closesOn),
  );
  const rows = histories.flatMap(({ subject, history }): DimensionRow[] => {
    const standing = standingService(history, reading.closesOn, measure);
    return standing ? [{ id: subject, figure: standing.figure, change: changeOf(changes, subject) }] : [];
  });
  const sums = sumsOf(reading, snapshots, measure);
  const last = sums.find(({ roundId }) => roundId === reading.round._id);
  return {
    item: measure.item,
    metric: 'favourable',
    trend: company ? companyTrend(sums) : [],
    spread: company && last ? spreadOf(last.counts, measure) : null,
    rows: [...(company ? [{ id: 'company', figure: company, change: null }] : []), ...rows.sort(lowestFirst)],
  };
}

function changeOf(changes: readonly SubjectChange[], subject: string): DimensionRow['change'] {
  return changes.find((change) => change.subject === subject) ?? null;
}

/** With fewer services a round's sum minus one's own would be another department's value. */
const LEAST_SERVICES = 3;

/** All services of each round together; a round that showed too few of them has no answers. */
function sumsOf({ rounds, points }: Reading, snapshots: readonly Snapshot[], measure: ItemMeasure) {
  return rounds.flatMap(({ _id, plan }) => {
    const point = points.get(_id);
    const totals = snapshots
      .filter(({ roundId }) => roundId === _id)
      .flatMap(({ items }) => {
        const total = items.find(({ item }) => item === measure.item)?.total;
        return total ? [total] : [];
      });
    const counts = totals.length < LEAST_SERVICES ? [] : addUp(totals);
    const subjectsAsked = Math.max(1, ...Object.values(plan).map(({ length }) => length));
    const favourable = favourableOf(counts, measure.leanings);
    return point ? [{ ...point, counts, favourable, subjectsAsked }] : [];
  });
}

function lowestFirst(a: DimensionRow, b: DimensionRow): number {
  return a.figure.value - b.figure.value || b.figure.n - a.figure.n;
}
