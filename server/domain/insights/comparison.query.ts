import { readSnapshots } from '../publication/snapshots.query.ts';
import { type ComparedItem, compareItems } from './comparison.ts';
import { type Figure, measureOf } from './item-measure.ts';
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
  const snapshots = await readSnapshots([round]);
  const asked = Math.max(1, ...Object.values(round.plan).map(({ length }) => length));
  return compareItems(
    items.flatMap(({ item, figure }) => {
      const measure = measureOf(item);
      if (!figure || !measure || measure.metric !== 'favourable' || item === headlineItem) return [];
      const totals = snapshots.flatMap(({ items: all }) => {
        const total = all.find((one) => one.item === item)?.total;
        return total ? [total] : [];
      });
      const company: Figure | null =
        totals.length < LEAST_SERVICES
          ? null
          : companyFigure(favourableOf(addUp(totals), measure.leanings), asked);
      return [{ item, own: figure, company }];
    }),
  );
}
