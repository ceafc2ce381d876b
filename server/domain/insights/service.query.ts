import { CHIPS } from '../publication/published.ts';
import { type RoundParticipation, readHeadlines, readSnapshots } from '../publication/snapshots.query.ts';
import { type Figure, figureOf, type ItemMeasure, measureOf } from './item-measure.ts';
import { detectableChange } from './metrics/detectable.ts';
import type { Reading } from './reading.query.ts';
import type { SubjectChange } from './service-changes.ts';
import { changesOf, historiesOf, itemHistory } from './service-histories.ts';
import { type DatedBlock, standingOf } from './service-rounds.ts';
import { type Spread, spreadOf } from './spread.ts';
import { type ItemRound, type Point, serviceTrend, standingService } from './trend.ts';
import { yearUntil } from './year.ts';

/** One question about a service, as the chosen round left it. */
export interface ServiceItem {
  item: string;
  state: 'shown' | 'not_shown' | 'unanimous';
  /** The service's value: the mean over its customers (metrics §22). Null unless shown in this round. */
  figure: Figure | null;
}

/** What one group of customers said last. */
export interface BlockFigure {
  block: DatedBlock;
  figure: Figure;
}

/** Everything HR or a head reads of one service in one round. */
export interface Service {
  subject: string;
  /** Its name at the seal, for departments that are gone. */
  nameAtSeal: string;
  headlineItem: string;
  items: ServiceItem[];
  /** The question looked at closely: the headline item unless another one was chosen. */
  chosen: ServiceItem & {
    trend: Point[];
    spread: Spread | null;
    blocks: BlockFigure[];
    /** Smallest change, in points, that this many answers show four times in five. */
    detectable: number | null;
  };
  /** Of the headline item; null without a comparison. */
  change: SubjectChange | null;
  /** How many people chose each reason, positive ones first; null when not shown. */
  chips: number[] | null;
  participation: RoundParticipation;
  notUsed: number | null;
  comments: number;
}

/** One service in the chosen round, looked at through one of its questions; null when it was not asked about. */
export async function readService(
  reading: Reading,
  subject: string,
  itemId: string | null,
): Promise<Service | null> {
  const snapshots = await readSnapshots(reading.rounds, subject);
  const snapshot = snapshots.find(({ roundId }) => roundId === reading.round._id);
  if (!snapshot) return null;
  const histories = historiesOf(reading, await readHeadlines(reading.rounds));
  const items = reading.itemsAsked.flatMap((item) => {
    const measure = measureOf(item);
    return measure ? [serviceItem(itemHistory(reading, snapshots, item), measure)] : [];
  });
  const chosen = items.find(({ item }) => item === (itemId ?? snapshot.headlineItem)) ?? items[0];
  const measure = chosen && measureOf(chosen.item);
  if (!measure) return null;
  return {
    subject,
    nameAtSeal: snapshot.subjectName,
    headlineItem: snapshot.headlineItem,
    items,
    chosen: { ...chosen, ...closely(itemHistory(reading, snapshots, chosen.item), measure) },
    change: changesOf(reading, histories).find((change) => change.subject === subject) ?? null,
    chips: snapshot.items.find(({ item }) => item === CHIPS)?.total ?? null,
    participation: snapshot.participation,
    notUsed: snapshot.notUsed,
    comments: snapshot.comments,
  };
}

function serviceItem(history: readonly ItemRound[], measure: ItemMeasure): ServiceItem {
  const last = history.at(-1);
  if (!last?.item) return { item: measure.item, state: 'not_shown', figure: null };
  if (last.item.phrase) return { item: measure.item, state: last.item.phrase, figure: null };
  const standing = standingService(history, last.closesOn, measure);
  return { item: measure.item, state: 'shown', figure: standing?.figure ?? null };
}

function closely(history: readonly ItemRound[], measure: ItemMeasure) {
  const trend = serviceTrend(history, measure);
  const item = history.at(-1)?.item ?? null;
  const figure = trend.at(-1)?.figure ?? null;
  const share = (figure?.value ?? 0) / 100;
  return {
    trend,
    spread: item?.total ? spreadOf(item.total, measure) : null,
    blocks: (item?.total ? standingOf(history, yearUntil(history.at(-1)?.closesOn ?? '')) : []).flatMap(
      (block) => {
        const each = figureOf(block.counts, measure);
        return each ? [{ block, figure: each }] : [];
      },
    ),
    detectable: figure?.interval ? 100 * detectableChange(figure.n, share * (1 - share)) : null,
  };
}
