import { readSnapshots } from '../publication/snapshots.query.ts';
import { readCompanyValues } from './comparison.query.ts';
import { type ComparedItem, compareItems } from './comparison.ts';
import { type Figure, figureOf, type ItemMeasure, measureOf } from './item-measure.ts';
import { readWholeMatrix } from './matrix.query.ts';
import { cellAt, type MatrixCell, OTHERS } from './matrix.ts';
import { type Reciprocity, reciprocity } from './metrics/reciprocity.ts';
import type { Reading } from './reading.query.ts';
import { itemHistory } from './service-histories.ts';
import { addUp, newestFirstOf, ofDepartment, standingOf } from './service-rounds.ts';
import { type ItemRound, type Point, standingService, totalTrend } from './trend.ts';
import { yearUntil } from './year.ts';

/** A question as one customer last answered it, beside the service as a whole (`company` of the comparison). */
export interface RelationItem extends ComparedItem {
  /** All services of the round; null where too few were asked about it. */
  everywhere: Figure | null;
}

/** How one customer finds one service, as the matrix knows it, and what lies behind the cell. */
export interface Relation {
  provider: string;
  /** A department, or 'others' for those published together. */
  customer: string;
  cell: MatrixCell;
  /** Who is published together; empty for a single department. */
  members: string[];
  /** The service as a whole, and those published together, for whoever finds the cell empty. */
  total: MatrixCell;
  others: MatrixCell;
  /** The rounds that asked this customer; empty for those published together, whose members change. */
  trend: Point[];
  items: RelationItem[];
  /** How the provider's people find the customer's own service. */
  reverse: MatrixCell;
  /** Null unless both directions are shown. */
  pair: Reciprocity | null;
}

/** One cell of the matrix in detail, from published blocks alone; ids that name no department have no relation. */
export async function readRelation(reading: Reading, provider: string, customer: string): Promise<Relation> {
  const matrix = await readWholeMatrix(reading);
  const row = matrix.rows.find(({ subject }) => subject === provider);
  const cell = cellAt(matrix, provider, customer);
  const reverse = customer === OTHERS ? NOTHING : cellAt(matrix, customer, provider);
  const isShown = cell.state === 'value';
  return {
    provider,
    customer,
    cell,
    members: customer === OTHERS ? (row?.others?.members ?? []) : [],
    total: row?.total ?? NOTHING,
    others: cellAt(matrix, provider, OTHERS),
    ...(isShown ? await closely(reading, provider, customer) : { trend: [], items: [] }),
    reverse,
    pair: isShown && reverse.state === 'value' ? reciprocity(cell.figure, reverse.figure) : null,
  };
}

const NOTHING: MatrixCell = { state: 'no_relation' };

async function closely(
  reading: Reading,
  provider: string,
  customer: string,
): Promise<Pick<Relation, 'trend' | 'items'>> {
  const snapshots = await readSnapshots(reading.rounds, provider);
  const everywhereOf = await readCompanyValues(reading);
  const measures = reading.itemsAsked.flatMap((item) => measureOf(item) ?? []);
  const found = measures.flatMap((measure) => {
    const history = itemHistory(reading, snapshots, measure.item);
    const own = lastOf(history, customer, { reading, measure });
    const service = standingService(history, reading.closesOn, measure);
    return own ? [{ item: measure.item, own, company: service?.figure ?? null, measure }] : [];
  });
  const items = compareItems(found).map((each, i): RelationItem => {
    const measure = found[i]?.measure;
    return { ...each, everywhere: measure ? everywhereOf(measure) : null };
  });
  const headline = measureOf(reading.headlineItem);
  if (!headline || customer === OTHERS) return { trend: [], items };
  const asked = new Set(
    reading.rounds.filter(({ plan }) => plan[customer]?.includes(provider)).map(({ _id }) => _id),
  );
  const history = itemHistory(reading, snapshots, headline.item).filter(({ roundId }) => asked.has(roundId));
  return {
    trend: totalTrend(
      history.map((round) => ofDepartment(round, customer)),
      headline,
    ),
    items,
  };
}

/** The last value of a customer within the year; null where nothing was published. */
function lastOf(
  history: readonly ItemRound[],
  customer: string,
  { reading, measure }: { reading: Reading; measure: ItemMeasure },
): Figure | null {
  const days = yearUntil(reading.closesOn);
  if (customer === OTHERS) {
    const together = standingOf(history, days).filter(({ kind }) => kind === 'others');
    return figureOf(addUp(together.map(({ counts }) => counts)), measure);
  }
  const own = newestFirstOf(history, days).find(
    ({ kind, departmentId }) => kind === 'department' && departmentId === customer,
  );
  return own ? figureOf(own.counts, measure) : null;
}
