import { readUnits } from '../directory/audience.query.ts';
import { readSnapshots, type SealedRound, type Snapshot } from '../publication/snapshots.query.ts';
import { pairChanges } from './cell-changes.ts';
import { figureOf, type ItemMeasure, measureOf } from './item-measure.ts';
import type { Reading } from './reading.query.ts';
import { type ServiceHistory, type SubjectChange, serviceChanges } from './service-changes.ts';
import { itemHistory } from './service-histories.ts';
import { type ItemRound, publicationsOf } from './trend.ts';

/** Two sealed rounds of one survey side by side: departments by the headline, or one subject by its questions. */
export interface RoundComparison {
  from: SealedRound;
  to: SealedRound;
  rows: ComparedRow[];
}

/** One line of a comparison; only 'compared' has a change. `id` is a department, 'company' or an item. */
export interface ComparedRow {
  id: string;
  metric: ItemMeasure['metric'];
  /** Not shown in either round; not asked in both; or asked of other customers, which cannot be compared. */
  state: 'compared' | 'not_shown' | 'not_asked' | 'other_customers';
  change: SubjectChange | null;
}

/** What lies on one line before it is compared: the rounds that asked, in the order they closed. */
interface Line {
  id: string;
  history: ItemRound[];
  measure: ItemMeasure;
}

/** The round before the chosen one, or the one after where it is the first; null where a survey has only one. */
export function otherRound({ choices, round }: Pick<Reading, 'choices' | 'round'>): SealedRound | null {
  const at = choices.findIndex(({ _id }) => _id === round._id);
  return choices[at + 1] ?? choices[at - 1] ?? null;
}

/**
 * Compares the reading's round with another of its survey, whichever closed first being the one before. Services are compared among
 * the customers both rounds asked (metrics §22), engagement by its totals and blocks.
 */
export async function readRoundComparison(
  reading: Reading,
  other: SealedRound,
  subject: string | null,
): Promise<RoundComparison> {
  const [from, to] = [reading.round, other].sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime()) as [
    SealedRound,
    SealedRound,
  ];
  const wanted = reading.kind === 'engagement' ? 'company' : (subject ?? undefined);
  const snapshots = await readSnapshots([from, to], wanted);
  const lines = await linesOf(reading, snapshots, subject);
  return { from, to, rows: reading.kind === 'engagement' ? totalRows(lines) : serviceRows(lines) };
}

async function linesOf(
  reading: Reading,
  snapshots: readonly Snapshot[],
  subject: string | null,
): Promise<Line[]> {
  const measures = reading.itemsAsked.flatMap((item) => measureOf(item) ?? []);
  if (subject !== null) {
    const seen = (history: ItemRound[]) =>
      reading.kind === 'engagement' ? history.map(onlyOf(subject)) : history;
    return measures.map((measure) => ({
      id: measure.item,
      history: seen(itemHistory(reading, snapshots, measure.item)),
      measure,
    }));
  }
  const headline = measureOf(reading.headlineItem);
  if (!headline) return [];
  const units = (await readUnits()).map(({ id }) => id);
  if (reading.kind === 'engagement') {
    const history = itemHistory(reading, snapshots, headline.item);
    const published = new Set(
      history.flatMap(({ item }) => item?.blocks.flatMap(({ departmentId }) => departmentId ?? []) ?? []),
    );
    const ids = ['company', ...units.filter((id) => published.has(id))];
    return ids.map((id) => ({ id, history: history.map(onlyOf(id)), measure: headline }));
  }
  const subjects = new Set(snapshots.map((snapshot) => snapshot.subject));
  const inOrder = [
    ...units.filter((id) => subjects.has(id)),
    ...[...subjects].filter((id) => !units.includes(id)).sort(),
  ];
  return inOrder.map((id) => {
    const own = snapshots.filter((snapshot) => snapshot.subject === id);
    return { id, history: itemHistory(reading, own, headline.item), measure: headline };
  });
}

/** A round of engagement as far as one department was published alone; the company is its total. */
function onlyOf(department: string): (round: ItemRound) => ItemRound {
  return (round) => {
    if (department === 'company' || !round.item) return round;
    const block = round.item.blocks.find(
      (each) => each.kind === 'department' && each.departmentId === department,
    );
    return {
      ...round,
      item: block ? { item: round.item.item, total: block.counts, blocks: [block], phrase: null } : null,
    };
  };
}

function isShown({ item }: ItemRound): boolean {
  return item?.phrase === null;
}

function stateOf({ history }: Line): ComparedRow['state'] {
  if (history.length < 2) return 'not_asked';
  return history.every(isShown) ? 'compared' : 'not_shown';
}

function serviceRows(lines: readonly Line[]): ComparedRow[] {
  const histories = lines
    .filter((line) => stateOf(line) === 'compared')
    .map(
      ({ id, history, measure }): ServiceHistory => ({
        subject: id,
        publications: publicationsOf(history),
        measure,
      }),
    );
  const changes = serviceChanges(histories, { from: '', to: '9999-12-31' });
  return lines.map((line) => {
    const state = stateOf(line);
    const change = changes.find(({ subject }) => subject === line.id) ?? null;
    const isComparable = state !== 'compared' || change !== null;
    return { id: line.id, metric: 'favourable', state: isComparable ? state : 'other_customers', change };
  });
}

function totalRows(lines: readonly Line[]): ComparedRow[] {
  const pairs = lines.flatMap(({ id, history: [before, after], measure }) =>
    before?.item?.total && after?.item?.total
      ? [{ id, before: before.item.total, after: after.item.total, measure }]
      : [],
  );
  const changes = pairChanges(pairs);
  const found = pairs.flatMap(({ id, before, after, measure }, i): SubjectChange[] => {
    const [was, is, change] = [figureOf(before, measure), figureOf(after, measure), changes[i]];
    if (!was || !is || !change) return [];
    return [{ subject: id, before: was.value, after: is.value, nBefore: was.n, nAfter: is.n, ...change }];
  });
  return lines.map((line) => ({
    id: line.id,
    metric: line.measure.metric,
    state: stateOf(line),
    change: found.find(({ subject }) => subject === line.id) ?? null,
  }));
}
