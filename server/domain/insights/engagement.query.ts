import { readUnits } from '../directory/audience.query.ts';
import { type RoundParticipation, readSnapshots } from '../publication/snapshots.query.ts';
import { type EngagementColumn, engagementColumn } from './engagement.ts';
import { measureOf } from './item-measure.ts';
import type { Reading } from './reading.query.ts';
import { itemHistory } from './service-histories.ts';
import { type Spread, spreadOf } from './spread.ts';
import { type Point, totalTrend } from './trend.ts';

/** An engagement survey in one round: every question by department, and one of them over time. */
export interface Engagement {
  /** Departments that were asked, by path. */
  departments: string[];
  columns: EngagementColumn[];
  chosen: { item: string; metric: EngagementColumn['metric']; trend: Point[]; spread: Spread | null } | null;
  participation: RoundParticipation | null;
  comments: number;
}

/** Reads an engagement survey; `itemId` chooses the question of the trend, by default the headline item. */
export async function readEngagement(reading: Reading, itemId: string | null): Promise<Engagement> {
  const snapshots = await readSnapshots(reading.rounds, 'company');
  const snapshot = snapshots.find(({ roundId }) => roundId === reading.round._id);
  const historyOf = (item: string) => itemHistory(reading, snapshots, item);
  const measures = reading.itemsAsked.flatMap((item) => measureOf(item) ?? []);
  const wanted = itemId ?? snapshot?.headlineItem;
  const chosen = measures.find(({ item }) => item === wanted) ?? measures[0];
  const total = snapshot?.items.find(({ item }) => item === chosen?.item)?.total ?? null;
  const asked = new Set(Object.keys(reading.round.plan));
  return {
    departments: (await readUnits()).map(({ id }) => id).filter((id) => asked.has(id)),
    columns: measures.map((measure) => engagementColumn(historyOf(measure.item), measure)),
    chosen: chosen
      ? {
          item: chosen.item,
          metric: chosen.metric,
          trend: totalTrend(historyOf(chosen.item), chosen),
          spread: total && spreadOf(total, chosen),
        }
      : null,
    participation: snapshot?.participation ?? null,
    comments: snapshot?.comments ?? 0,
  };
}

/** What a head reads of it: the company and the own departments; no other department, and no comment. */
export function ownEngagement(engagement: Engagement, own: readonly string[]): Engagement {
  const isOwn = (id: string) => own.includes(id);
  return {
    ...engagement,
    departments: engagement.departments.filter(isOwn),
    columns: engagement.columns.map((column) => ({
      ...column,
      byDepartment: new Map([...column.byDepartment].filter(([id]) => isOwn(id))),
      others: null,
    })),
    comments: 0,
  };
}
