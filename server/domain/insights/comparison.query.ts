import { readSnapshots } from '../publication/snapshots.query.ts';
import { type ComparedItem, compareItems } from './comparison.ts';
import { type Figure, type ItemMeasure, measureOf } from './item-measure.ts';
import { favourableOf } from './metrics/favourable-share.ts';
import type { Reading } from './reading.query.ts';
import type { Service } from './service.query.ts';
import { addUp } from './service-rounds.ts';
import { companyFigure } from './trend.ts';

/** With fewer services the company minus one's own would be another department's value. */
const LEAST_SERVICES = 3;

/** The shown questions of a service but its headline, beside all services of the chosen round. */
export async function readComparison(
  { round }: Pick<Reading, 'round'>,
  { items, headlineItem }: Pick<Service, 'items' | 'headlineItem'>,
): Promise<ComparedItem[]> {
  const companyOf = await readCompanyValues({ round });
  return compareItems(
    items.flatMap(({ item, figure }) => {
      const measure = measureOf(item);
      if (!figure || !measure || measure.metric !== 'favourable' || item === headlineItem) return [];
      return [{ item, own: figure, company: companyOf(measure) }];
    }),
  );
}

/** The value of a question over all services of a round; null where too few services were asked about it. */
export async function readCompanyValues({
  round,
}: Pick<Reading, 'round'>): Promise<(measure: ItemMeasure) => Figure | null> {
  const snapshots = await readSnapshots([round]);
  const asked = Math.max(1, ...Object.values(round.plan).map(({ length }) => length));
  return ({ item, leanings }) => {
    const totals = snapshots.flatMap(({ items }) => {
      const total = items.find((one) => one.item === item)?.total;
      return total ? [total] : [];
    });
    if (totals.length < LEAST_SERVICES) return null;
    return companyFigure(favourableOf(addUp(totals), leanings), asked);
  };
}
