import type { DimensionItem, DimensionRow } from '../../domain/insights/dimension.query.ts';
import type { Reading } from '../../domain/insights/reading.query.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { itemOf } from '../../domain/surveys/question-bank.ts';
import { longDate } from './days.ts';
import { heatClass } from './heat.ts';
import { changeView, figureView, type Reader, valueText } from './numbers.ts';
import { spreadView } from './parts.view.ts';
import { endsOf } from './service.view.ts';
import { trendView } from './trend.view.ts';

/** Where the page of a dimension stands; `hrefOf` leads from a department to its detail. */
export interface DimensionPlace {
  reader: Reader;
  hrefOf: (id: string) => string | null;
}

/** A dimension: what was found in words, then each of its questions over time, spread and by department. */
export function dimensionView(items: readonly DimensionItem[], reading: Reading, place: DimensionPlace) {
  const { t, locale } = place.reader;
  const [first] = items;
  const name = first ? itemName(first.item, locale) : '';
  return {
    name,
    title: first ? findingOf(first, name, place.reader) : name,
    lead: t('detail.dimension.lead', {
      name,
      n: reading.round.number,
      day: longDate(reading.closesOn, locale),
    }),
    note: t(`detail.dimension.note.${reading.kind}`),
    items: items.map((item) => itemPart(item, reading, place)),
  };
}

/** Names the lowest department only where it and the company have 20 answers or more. */
function findingOf({ rows, metric }: DimensionItem, name: string, { t, locale, names }: Reader): string {
  const company = rows.find(({ id }) => id === 'company');
  const sure = rows.filter(({ id, figure }) => figure.interval && names.has(id));
  const [lowest] = sure;
  if (!company?.figure.interval) return t('detail.dimension.uncertain', { name });
  const total = valueText(company.figure.value, metric, locale);
  if (!lowest || sure.length < 2) return t('detail.dimension.total', { name, total });
  const value = valueText(lowest.figure.value, metric, locale);
  return t('detail.dimension.lowest', { name, total, value, department: names.get(lowest.id) ?? '' });
}

function itemPart(
  { item, metric, trend, spread, rows }: DimensionItem,
  reading: Reading,
  place: DimensionPlace,
) {
  const { reader } = place;
  const { t, locale } = reader;
  const isService = reading.kind === 'service';
  const text = itemText(itemOf(item), locale, isService ? t('detail.dimension.area') : '');
  return {
    text,
    trend:
      trend.length === 0
        ? null
        : { finding: text, ...trendView(trend, { metric, peopleAtLeast: isService }, reader) },
    spread: spread && { ...spreadView(spread, locale), ...endsOf(item, reader) },
    rows: rows.map((row) => rowView(row, metric, place)),
  };
}

function rowView(
  { id, figure, change }: DimensionRow,
  metric: DimensionItem['metric'],
  place: DimensionPlace,
) {
  const { reader, hrefOf } = place;
  const { t, names } = reader;
  const special = { company: t('results.company'), others: t('results.others') }[id];
  const view = figureView(figure, metric, reader);
  return {
    ...view,
    name: special ?? names.get(id) ?? id,
    href: special ? null : hrefOf(id),
    css: `${heatClass(figure.value, metric)}${view.isCertain ? ' sure' : ''}`,
    change: change && changeView(change.delta, change.word, reader),
  };
}
