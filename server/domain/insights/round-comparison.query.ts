import { readUnits } from '../directory/audience.query.ts';
import {
  readHeadlines,
  readSnapshots,
  type SealedRound,
  type Snapshot,
} from '../publication/snapshots.query.ts';
import { pairChanges } from './cell-changes.ts';
import { figureOf, type ItemMeasure, measureOf } from './item-measure.ts';
import type { Reading } from './reading.query.ts';
import { changesBetween, type ServiceHistory, type SubjectChange } from './service-changes.ts';
import { historiesOf, itemHistory } from './service-histories.ts';
import { ofDepartment } from './service-rounds.ts';
import { type ItemRound, publicationsOf } from './trend.ts';
import { yearUntil } from './year.ts';

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
  /** Not shown; not asked since the earlier round; or asked of customers that were not shown before. */
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
 * Compares the reading's round with an earlier one of its survey. Services are compared among the customers who answered after the
 * earlier round and had answered before (metrics §22), engagement by its totals and blocks.
 */
export async function readRoundComparison(
  reading: Reading,
  from: SealedRound,
  subject: string | null,
): Promise<RoundComparison> {
  const isService = reading.kind === 'service';
  const rows = await (isService ? serviceRows(reading, from, subject) : totalRows(reading, from, subject));
  return { from, to: reading.round, rows };
}

async function serviceRows(
  reading: Reading,
  from: SealedRound,
  subject: string | null,
): Promise<ComparedRow[]> {
  const { choices, points, closesOn } = reading;
  const dayOf = ({ _id }: SealedRound) => points.get(_id)?.closesOn ?? '';
  const earlier = yearUntil(dayOf(from));
  const rounds = choices.filter((one) => dayOf(one) >= earlier.from && dayOf(one) <= closesOn).toReversed();
  const lines = await (subject === null
    ? departmentLines({ ...reading, rounds })
    : itemLines(reading, await readSnapshots(rounds, subject)));
  const histories = lines.map(
    ({ id, history, measure }): ServiceHistory => ({
      subject: id,
      publications: publicationsOf(history),
      measure,
    }),
  );
  const changes = changesBetween(histories, { earlier, to: closesOn });
  return lines.map(({ id, history }) => {
    const change = changes.find((each) => each.subject === id) ?? null;
    const since = history.filter((round) => round.closesOn > earlier.to);
    const state = change ? 'compared' : since.length === 0 ? 'not_asked' : stateOf(since);
    return { id, metric: 'favourable', state, change };
  });
}

/** Asked since and yet not comparable: because nothing is shown, or because those shown were not shown before. */
function stateOf(since: readonly ItemRound[]): ComparedRow['state'] {
  return since.some(({ item }) => item?.phrase === null) ? 'other_customers' : 'not_shown';
}

async function departmentLines(reading: Reading): Promise<Line[]> {
  const { rounds, headlineItem } = historiesOf(reading, await readHeadlines(reading.rounds));
  const measure = measureOf(headlineItem);
  const units = (await readUnits()).map(({ id }) => id);
  const gone = [...rounds.keys()].filter((id) => !units.includes(id)).sort();
  return [...units, ...gone].flatMap((id) => {
    const history = rounds.get(id);
    return history && measure ? [{ id, history, measure }] : [];
  });
}

function itemLines(reading: Reading, snapshots: readonly Snapshot[]): Line[] {
  const measures = reading.itemsAsked.flatMap((item) => measureOf(item) ?? []);
  return measures.map((measure) => ({
    id: measure.item,
    history: itemHistory(reading, snapshots, measure.item),
    measure,
  }));
}

async function totalRows(
  reading: Reading,
  from: SealedRound,
  subject: string | null,
): Promise<ComparedRow[]> {
  const lines = itemLines(reading, await readSnapshots([from, reading.round], 'company'));
  if (subject !== null)
    return totalChanges(lines.map((line) => ({ ...line, history: line.history.map(onlyOf(subject)) })));
  const headline = lines.find(({ id }) => id === reading.headlineItem);
  if (!headline) return [];
  const blocks = headline.history.flatMap(({ item }) => item?.blocks ?? []);
  const published = new Set(
    blocks.flatMap(({ departmentId, kind }) => (kind === 'department' ? [departmentId] : [])),
  );
  const units = (await readUnits()).map(({ id }) => id).filter((id) => published.has(id));
  return totalChanges(
    ['company', ...units].map((id) => ({ ...headline, id, history: headline.history.map(onlyOf(id)) })),
  );
}

/** A round of engagement as far as one department was published alone; the company is its total. */
function onlyOf(department: string): (round: ItemRound) => ItemRound {
  return (round) => (department === 'company' ? round : ofDepartment(round, department));
}

function totalChanges(lines: readonly Line[]): ComparedRow[] {
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
  return lines.map(({ id, measure: { metric } }) => {
    const change = found.find(({ subject }) => subject === id) ?? null;
    return { id, metric, state: change ? 'compared' : 'not_shown', change };
  });
}
