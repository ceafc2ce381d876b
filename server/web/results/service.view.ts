import { groupName } from '../../domain/exports/group-name.ts';
import { OTHERS } from '../../domain/insights/matrix.ts';
import type { Reading } from '../../domain/insights/reading.query.ts';
import type { BlockFigure, Service, ServiceItem } from '../../domain/insights/service.query.ts';
import { chipText } from '../../domain/surveys/chips.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { itemOf, questionBank, scaleOf } from '../../domain/surveys/question-bank.ts';
import { longDate, shortMonth } from './days.ts';
import { countText, figureView, type Reader, valueText } from './numbers.ts';
import { participationView } from './participation.view.ts';
import { spreadView } from './parts.view.ts';
import { trendView } from './trend.view.ts';

/** How many reasons are listed of either kind. */
const MOST_CHIPS = 4;

/** What a service page links to. */
export interface ServiceLinks {
  /** The same page looked at through another question. */
  itemHref: (item: string) => string;
  /** The page of a relation; 'others' are those published together. */
  blockHref: (customer: string) => string | null;
}

/** One service in one round, for HR and for its head alike. */
export function serviceView(
  service: Service,
  reading: Reading,
  { reader, links, target }: { reader: Reader; links: ServiceLinks; target: number | null },
) {
  const { t, locale, names } = reader;
  const { chosen } = service;
  const name = names.get(service.subject) ?? service.nameAtSeal;
  const participation = participationView(service.participation, reader);
  const { number: n } = reading.round;
  // The target is one for the headline, not for each question.
  const isHeadline = chosen.item === service.headlineItem;
  return {
    name,
    title: participation.few ?? titleOf(service, reader),
    lead: t('results.service.lead', { name, n, day: longDate(reading.closesOn, locale) }),
    participation,
    headline: withTarget(headlineView(service, reader), target, reader),
    notUsed: service.notUsed === null ? null : countText(service.notUsed, locale),
    trend: {
      finding: trendFinding(chosen, reader),
      question: itemText(itemOf(chosen.item), locale, name),
      note: t('results.service.trend_note'),
      detectable: detectableText(service, reader),
      ...trendView(
        chosen.trend,
        { metric: 'favourable', target: isHeadline ? target : null, of: name },
        reader,
      ),
    },
    spread: chosen.spread && { ...spreadView(chosen.spread, locale), ...endsOf(chosen.item, reader) },
    items: service.items.map((item) => itemRow(item, { service, name, ...links }, reader)),
    blocks: [...chosen.blocks]
      .sort((a, b) => a.figure.value - b.figure.value || b.figure.n - a.figure.n)
      .map((block) => ({
        ...blockRow(block, reading.closesOn, reader),
        href: links.blockHref(
          block.block.kind === 'department' ? (block.block.departmentId ?? OTHERS) : OTHERS,
        ),
      })),
    lowest: lowestText(service, reader),
    chips: chipsView(service.chips, reader),
  };
}

function headlineOf({ items, headlineItem }: Service): ServiceItem | undefined {
  return items.find(({ item }) => item === headlineItem);
}

function headlineView(service: Service, reader: Reader) {
  const { t } = reader;
  const headline = headlineOf(service);
  if (!headline?.figure) {
    const note = headline?.state === 'unanimous' ? t('results.service.unanimous') : t('results.not_shown');
    return { value: '–', note, range: '' };
  }
  const { value, n, range } = figureView(headline.figure, 'favourable', reader);
  return { value, note: t('results.service.favourable_n', { n }), range };
}

/** The target stands beside the interval, so that nobody takes a miss within the margin for one. */
function withTarget<T extends { range: string }>(
  headline: T,
  target: number | null,
  { t, locale }: Reader,
): T {
  if (target === null) return headline;
  const text = valueText(target, 'favourable', locale);
  const { range } = headline;
  return {
    ...headline,
    range: range
      ? t('strengths.target', { range, target: text })
      : t('strengths.target_only', { target: text }),
  };
}

function titleOf(service: Service, reader: Reader): string {
  const { t, locale } = reader;
  const headline = headlineOf(service);
  if (headline?.state === 'unanimous') return t('results.service.unanimous');
  if (!headline?.figure) return t('results.service.title_hidden');
  const { value, n, interval } = headline.figure;
  if (!interval) return t('results.service.title_uncertain', { n: countText(n, locale) });
  const percent = valueText(value, 'favourable', locale);
  const word = service.change?.word;
  if (!word || word === 'uncertain') return t('results.service.title', { value: percent });
  return t('results.service.title_change', { value: percent, word: t(`results.change.${word}`) });
}

function trendFinding({ item, state, figure }: ServiceItem, { t, locale }: Reader): string {
  const name = itemName(item, locale);
  if (state === 'unanimous') return t('results.service.unanimous');
  if (!figure) return t('results.service.trend_hidden', { item: name });
  const value = figure.interval ? valueText(figure.value, 'favourable', locale) : t('results.uncertain');
  return t('results.service.trend_at', { item: name, value });
}

function detectableText({ chosen }: Service, { t, locale }: Reader): string | null {
  const n = chosen.trend.at(-1)?.figure?.n;
  if (chosen.detectable === null || n === undefined) return null;
  const points = Math.ceil(chosen.detectable);
  return t('results.trend.detectable', { n: countText(n, locale), points });
}

type ItemPlace = ServiceLinks & { service: Service; name: string };

function itemRow({ item, state, figure }: ServiceItem, place: ItemPlace, reader: Reader) {
  const { t, locale } = reader;
  const view = figure && figureView(figure, 'favourable', reader);
  const empty = state === 'unanimous' ? t('results.unanimous') : t('results.not_shown');
  return {
    name: itemName(item, locale),
    text: itemText(itemOf(item), locale, place.name),
    href: place.itemHref(item),
    isChosen: item === place.service.chosen.item,
    value: view?.value ?? '',
    n: view?.n ?? '',
    range: view?.range ?? empty,
  };
}

/** Names the customers who rate lowest only where their whole interval lies below the service's value. */
function lowestText(service: Service, { t, names }: Reader): string | null {
  const value = service.chosen.figure?.value ?? 0;
  const [lowest, ...others] = service.chosen.blocks.toSorted((a, b) => a.figure.value - b.figure.value);
  const isClear = lowest?.figure.interval && lowest.figure.interval[1] < value && others.length > 0;
  return isClear ? t('strengths.lowest', { name: groupName(lowest.block, names, t) }) : null;
}

function blockRow({ block, figure }: BlockFigure, closesOn: string, reader: Reader) {
  return {
    month: block.closesOn === closesOn ? '' : shortMonth(block.closesOn, reader.locale),
    name: groupName(block, reader.names, reader.t),
    members: block.kind === 'others' ? block.standing.map((id) => reader.names.get(id) ?? id).join(', ') : '',
    ...figureView(figure, 'favourable', reader),
  };
}

/** The words at both ends of an item's scale. */
export function endsOf(item: string, { locale }: Reader): { low: string; high: string } {
  const scale = scaleOf(itemOf(item));
  if (!('anchors' in scale)) return { low: '', high: '' };
  const anchors = scale.anchors[locale];
  return {
    low: `${scale.min} ${anchors[0] ?? ''}`,
    high: `${scale.max} ${anchors.at(-1) ?? ''}`,
  };
}

function chipsView(counts: number[] | null, { locale }: Reader) {
  if (!counts) return null;
  const offered = questionBank.factors.positive.en.length;
  const most = (of: number[], sign: 1 | -1) =>
    of
      .map((count, i) => ({ count, text: chipText(sign * (i + 1), locale) ?? '' }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_CHIPS)
      .map(({ count, text }) => ({ text, count: countText(count, locale) }));
  return { well: most(counts.slice(0, offered), 1), better: most(counts.slice(offered), -1) };
}
