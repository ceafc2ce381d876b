import type { Engagement } from '../../domain/insights/engagement.query.ts';
import type { EngagementCell, EngagementColumn } from '../../domain/insights/engagement.ts';
import type { Reading } from '../../domain/insights/reading.query.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { longDate } from './days.ts';
import { FAVOURABLE_RAMP, heatClass } from './heat.ts';
import type { HeatCell } from './matrix.view.ts';
import { changeView, countText, figureView, type Reader, valueText } from './numbers.ts';
import { participationView } from './participation.view.ts';
import { type DotView, dotView, spreadView } from './parts.view.ts';
import { endsOf } from './service.view.ts';
import { trendView } from './trend.view.ts';

/** Links of the engagement page. */
export interface EngagementLinks {
  itemHref: (item: string) => string;
  whyHref: string;
}

/** An engagement survey: every question by department as a heat map, one of them over time, eNPS as a list. */
export function engagementView(
  engagement: Engagement,
  reading: Reading,
  { reader, links }: { reader: Reader; links: EngagementLinks },
) {
  const { t, locale } = reader;
  const { columns, chosen } = engagement;
  const participation = participationView(engagement.participation, reader);
  const finding = engagementFinding(engagement, reader);
  const n = reading.round.number;
  return {
    title: participation.few ?? finding,
    finding,
    lead: t('results.people.lead', { n, day: longDate(reading.closesOn, locale) }),
    participation,
    ramp: FAVOURABLE_RAMP,
    heads: columns.map(({ item, metric }) => ({
      name: metric === 'nps' ? `${itemName(item, locale)} (eNPS)` : itemName(item, locale),
      href: links.itemHref(item),
      isChosen: item === chosen?.item,
    })),
    rows: heatRows(engagement, links, reader),
    list: listRows(engagement, reader),
    trend: chosen && {
      finding: t('results.people.trend', { item: itemName(chosen.item, locale) }),
      note: t(`results.people.trend_note.${chosen.metric}`),
      ...trendView(chosen.trend, { metric: chosen.metric, of: t('results.engagement') }, reader),
    },
    spread: chosen?.spread ? { ...spreadView(chosen.spread, locale), ...endsOf(chosen.item, reader) } : null,
  };
}

/** The lowest department with at least 20 answers beside the company; the company alone; or that there are too few. */
export function engagementFinding({ columns }: Engagement, { t, locale, names }: Reader): string {
  const enps = columns.find(({ metric }) => metric === 'nps') ?? columns[0];
  if (!enps?.total)
    return enps?.state === 'unanimous' ? t('results.service.unanimous') : t('results.people.hidden');
  if (!enps.total.figure.interval) return t('results.people.total_uncertain');
  const total = valueText(enps.total.figure.value, enps.metric, locale);
  const sure = [...enps.byDepartment]
    .filter(([, { figure }]) => figure.interval)
    .sort(([, a], [, b]) => a.figure.value - b.figure.value);
  const [lowest] = sure;
  const name = names.get(lowest?.[0] ?? '');
  if (!lowest || !name || sure.length < 2) return t('results.people.total', { value: total });
  const value = valueText(lowest[1].figure.value, enps.metric, locale);
  return t('results.people.lowest', { name, value, total });
}

interface HeatRow {
  name: string;
  cells: HeatCell[];
}

function heatRows({ departments, columns }: Engagement, links: EngagementLinks, reader: Reader): HeatRow[] {
  const { t, names } = reader;
  const cellsOf = (pick: (column: EngagementColumn) => EngagementCell | null) =>
    columns.map((column) => heatCell(pick(column), column, { ...links, reader }));
  const shown = departments.filter((id) => columns.some(({ byDepartment }) => byDepartment.has(id)));
  return [
    { name: t('results.company'), cells: cellsOf(({ total }) => total) },
    ...shown.map((id) => ({
      name: names.get(id) ?? id,
      cells: cellsOf(({ byDepartment }) => byDepartment.get(id) ?? null),
    })),
    ...(columns.some(({ others }) => others)
      ? [{ name: t('results.others'), cells: cellsOf(({ others }) => others) }]
      : []),
  ];
}

function heatCell(
  cell: EngagementCell | null,
  { item, metric }: EngagementColumn,
  { itemHref, whyHref, reader }: EngagementLinks & { reader: Reader },
): HeatCell {
  const { t, locale } = reader;
  if (!cell) return { css: 'not-shown', text: t('results.not_shown'), small: '', href: whyHref, hidden: '' };
  const { value, n, interval } = cell.figure;
  return {
    css: `${heatClass(value, metric)}${interval ? ' sure' : ''}`,
    text: valueText(value, metric, locale),
    small: `n ${countText(n, locale)}`,
    href: itemHref(item),
    hidden: '',
  };
}

interface ListRow {
  name: string;
  value: string;
  n: string;
  range: string;
  change: string;
  tone: string;
  dot: DotView;
}

/** eNPS by department, those with most answers first. */
function listRows({ columns }: Engagement, reader: Reader): ListRow[] {
  const column = columns.find(({ metric }) => metric === 'nps') ?? columns[0];
  if (!column) return [];
  const row = (name: string, { figure, change }: EngagementCell): ListRow => {
    const words = change && changeView(change.delta, change.word, reader);
    return {
      name,
      ...figureView(figure, column.metric, reader),
      change: words
        ? `${words.sign}${words.tone ? `${words.points} ` : ''}${words.word}`
        : figure.interval
          ? ''
          : reader.t('results.uncertain'),
      tone: words?.tone ?? '',
      dot: dotView(figure, column.metric),
    };
  };
  return [
    ...[...column.byDepartment]
      .sort(([, a], [, b]) => b.figure.n - a.figure.n)
      .map(([id, cell]) => row(reader.names.get(id) ?? id, cell)),
    ...(column.others ? [row(reader.t('results.others'), column.others)] : []),
  ];
}
