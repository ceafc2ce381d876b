import type { Headline, Snapshot } from '../publication/snapshots.query.ts';
import { measureOf } from './item-measure.ts';
import type { Reading } from './reading.query.ts';
import { type SubjectChange, serviceChanges } from './service-changes.ts';
import { headlineRound, itemRound } from './service-rounds.ts';
import { type ItemRound, publicationsOf } from './trend.ts';
import { yearUntil } from './year.ts';

/** What the rounds of a reading published of the headline item, by subject and in the order they closed. */
export interface Histories {
  headlineItem: string;
  rounds: Map<string, ItemRound[]>;
}

/** Rounds with another headline item are left out: their values answer another question. */
export function historiesOf(
  { headlineItem, rounds: inOrder, points }: Pick<Reading, 'headlineItem' | 'rounds' | 'points'>,
  headlines: readonly Headline[],
): Histories {
  const rounds = new Map<string, ItemRound[]>();
  for (const { _id } of inOrder) {
    const point = points.get(_id);
    const published = headlines.filter((one) => one.roundId === _id && one.headlineItem === headlineItem);
    for (const headline of point ? published : []) {
      const history = rounds.get(headline.subject) ?? [];
      if (point) history.push(headlineRound(point, headline));
      rounds.set(headline.subject, history);
    }
  }
  return { headlineItem, rounds };
}

/** What the rounds of a reading published of one item of a subject, in the order of its snapshots. */
export function itemHistory(
  { points }: Pick<Reading, 'points'>,
  snapshots: readonly Snapshot[],
  item: string,
): ItemRound[] {
  return snapshots.flatMap((snapshot) => {
    const point = points.get(snapshot.roundId);
    return point ? [itemRound(point, snapshot, item)] : [];
  });
}

/** How every service changed, tested together; largest first. */
export function changesOf(
  { closesOn }: Pick<Reading, 'closesOn'>,
  { headlineItem, rounds }: Histories,
): SubjectChange[] {
  const measure = measureOf(headlineItem);
  if (!measure) return [];
  const histories = [...rounds].map(([subject, each]) => ({
    subject,
    publications: publicationsOf(each),
    measure,
  }));
  return serviceChanges(histories, yearUntil(closesOn));
}
