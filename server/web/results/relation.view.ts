import type { MatrixCell, ValueCell } from '../../domain/insights/matrix.ts';
import { OTHERS } from '../../domain/insights/matrix.ts';
import type { Reading } from '../../domain/insights/reading.query.ts';
import type { Relation, RelationItem } from '../../domain/insights/relation.query.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { itemOf } from '../../domain/surveys/question-bank.ts';
import { longDate } from './days.ts';
import { heatCell } from './matrix.view.ts';
import { hrMapLinks } from './matrix-part.view.ts';
import { changeView, figureView, pointsText, type Reader, rangeText, valueText } from './numbers.ts';
import { dotView } from './parts.view.ts';
import { addressOf } from './query.ts';
import { trendView } from './trend.view.ts';
import { whyView } from './why.view.ts';

/** Where the page of a relation stands. */
export interface RelationPlace {
  reader: Reader;
  target: number | null;
}

/** How one customer finds one service: the figures behind a cell of the matrix, or why there are none and what to do. */
export function relationView(relation: Relation, reading: Reading, { reader, target }: RelationPlace) {
  const { t, locale } = reader;
  const { provider, customer, cell, members } = relation;
  const choices = { survey: reading.surveyId, round: reading.round._id };
  const names = namesOf(relation, reader);
  const common = {
    ...names,
    title: titleOf(cell, names, reader),
    members: members.map((id) => reader.names.get(id) ?? id).join(', '),
    serviceHref: addressOf(`/hr/results/${provider}`, choices),
  };
  if (cell.state !== 'value') return { ...common, shown: null, empty: emptyView(relation, reading, reader) };
  const day = longDate(cell.closesOn, locale);
  return {
    ...common,
    empty: null,
    shown: {
      lead: t('detail.relation.lead', { day, item: itemName(reading.headlineItem, locale) }),
      ...figuresOf(relation, cell, reader),
      trend: trendPart(relation, { reader, target }),
      pair: pairView(relation, names, reader),
      reverseHref: addressOf(`/hr/results/${customer}/${provider}`, choices),
      items: relation.items.map((item) => itemRow(item, names.provider, reader)),
      itemsFinding: itemsFinding(relation.items, reader),
    },
  };
}

function namesOf({ provider, customer }: Relation, { t, names }: Reader) {
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    provider: nameOf(provider),
    customer: customer === OTHERS ? t('results.others') : nameOf(customer),
  };
}

type Names = ReturnType<typeof namesOf>;

function titleOf(cell: MatrixCell, names: Names, { t, locale }: Reader): string {
  if (cell.state === 'not_shown') return t('results.hidden.title_pair', names);
  if (cell.state !== 'value') return t(`detail.relation.${cell.state}.title`, names);
  const { value, interval } = cell.figure;
  if (!interval) return t('detail.relation.title_uncertain', names);
  return t('detail.relation.title', { ...names, value: valueText(value, 'favourable', locale) });
}

function figuresOf({ total, reverse }: Relation, cell: ValueCell, reader: Reader) {
  const { t } = reader;
  const figure = (one: MatrixCell) => {
    if (one.state !== 'value') return { value: '–', note: t(`results.${one.state}`), range: '' };
    const { value, n, range } = figureView(one.figure, 'favourable', reader);
    return { value, note: t('results.service.favourable_n', { n }), range };
  };
  return {
    own: figure(cell),
    service: figure(total),
    reverse: figure(reverse),
    change: cell.change && changeView(cell.change.delta, cell.change.word, reader),
  };
}

function trendPart({ trend, cell }: Relation, { reader, target }: RelationPlace) {
  if (trend.length === 0 || cell.state !== 'value') return null;
  const { t, locale } = reader;
  const shown = trend.filter(({ state }) => state === 'shown').length;
  const value = valueText(cell.figure.value, 'favourable', locale);
  const finding =
    shown < 2
      ? t('detail.relation.trend_once')
      : cell.change && cell.figure.interval
        ? t(`detail.relation.trend.${cell.change.word}`, { value })
        : t('detail.relation.trend.uncertain');
  return { finding, ...trendView(trend, { metric: 'favourable', target }, reader) };
}

function pairView({ pair, reverse, customer }: Relation, names: Names, { t, locale }: Reader) {
  if (customer === OTHERS) return null;
  const title = pair
    ? t(`detail.relation.pair.${pair.kind}`, names)
    : t(`detail.relation.pair.${reverse.state === 'value' ? 'uncertain' : reverse.state}`, names);
  const difference =
    pair &&
    t('detail.relation.pair.difference', {
      points: pointsText(pair.asymmetry, locale),
      range: pair.interval ? rangeText(pair.interval, 'nps', locale) : t('results.uncertain'),
    });
  return { title, difference };
}

function itemRow(
  { item, own, company, everywhere, delta, word }: RelationItem,
  name: string,
  reader: Reader,
) {
  const { locale } = reader;
  const percent = (figure: typeof company) => (figure ? valueText(figure.value, 'favourable', locale) : '–');
  return {
    name: itemName(item, locale),
    text: itemText(itemOf(item), locale, name),
    ...figureView(own, 'favourable', reader),
    service: percent(company),
    everywhere: percent(everywhere),
    delta: delta === null || word === null ? null : changeView(delta, word, reader),
    dot: dotView(own, 'favourable'),
    tick: company ? Math.round(10 * company.value) / 10 : null,
  };
}

function itemsFinding(items: readonly RelationItem[], { t, locale }: Reader): string {
  const clear = items.filter(({ word }) => word === 'improved' || word === 'worsened');
  if (clear.length === 0) return t('detail.relation.items_alike');
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return t('detail.relation.items_differ', {
    items: list.format(clear.map(({ item }) => itemName(item, locale))),
  });
}

/** Three states that look and lead differently: not shown, no answers yet, no relation. */
function emptyView(relation: Relation, reading: Reading, reader: Reader) {
  const { t } = reader;
  const { provider, customer, cell, total, others } = relation;
  const names = namesOf(relation, reader);
  if (cell.state === 'not_shown') {
    const choices = { survey: reading.surveyId, round: reading.round._id };
    const place = {
      ...hrMapLinks(choices),
      mode: 'favourable',
      closesOn: reading.closesOn,
      row: { subject: provider },
    } as const;
    const { lead, causes } = whyView({ provider, customer }, reading.round.k, reader);
    return {
      lead,
      causes,
      heads: [names.customer, t('results.others'), t('results.all')],
      cells: [
        { ...heatCell(cell, { ...place, customer }, reader), href: null },
        heatCell(others, { ...place, customer: OTHERS }, reader),
        heatCell(total, { ...place, customer: '' }, reader),
      ],
      button: {
        href: addressOf(`/hr/results/${provider}`, choices),
        text: t('detail.relation.not_shown.button', names),
      },
    };
  }
  const state = cell.state === 'no_answers' ? 'no_answers' : 'no_relation';
  const href = state === 'no_answers' ? '/hr/schedules' : addressOf('/hr/relations', {});
  return {
    lead: t(`detail.relation.${state}.lead`, names),
    causes: [],
    heads: [],
    cells: [],
    button: { href, text: t(`detail.relation.${state}.button`, names) },
  };
}
