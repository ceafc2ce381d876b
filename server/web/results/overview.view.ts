import type { CompanyQuality } from '../../domain/insights/company.ts';
import type { Overview } from '../../domain/insights/overview.query.ts';
import type { Reading } from '../../domain/insights/reading.query.ts';
import type { SubjectChange } from '../../domain/insights/service-changes.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { longDate, monthYear } from './days.ts';
import { changeView, countText, type Reader, valueText } from './numbers.ts';
import { participationView } from './participation.view.ts';
import { trendView } from './trend.view.ts';

/** How many changes the overview lists. */
const MOST_CHANGES = 5;

/** The overview of a service survey: findings in words, the trend of all services, and what changed. */
export function overviewView(
  overview: Overview,
  reading: Reading,
  {
    reader,
    hrefOf,
    target,
  }: { reader: Reader; hrefOf: (subject: string) => string | null; target: number | null },
) {
  const { t, locale } = reader;
  const { quality, changes } = overview;
  const participation = participationView(overview.participation, reader);
  return {
    title: participation.few ?? titleOf(quality, changes, reader),
    lead: leadOf(overview, reading, reader),
    participation,
    trend: {
      finding: qualityFinding(quality, reader),
      note: t('results.quality.note', { item: itemName(reading.headlineItem, locale) }),
      ...trendView(
        quality.points,
        { metric: 'favourable', peopleAtLeast: true, target, of: t('results.overview') },
        reader,
      ),
    },
    changes: {
      finding: changesFinding(changes, reader),
      rows: changes.slice(0, MOST_CHANGES).map((change) => changeRow(change, hrefOf, reader)),
      more: changes.length > MOST_CHANGES ? t('results.changes.see_all', { n: changes.length }) : null,
    },
  };
}

function changeRow(change: SubjectChange, hrefOf: (subject: string) => string | null, reader: Reader) {
  const { t, locale, names } = reader;
  const percent = (value: number) => valueText(value, 'favourable', locale);
  return {
    name: names.get(change.subject) ?? change.subject,
    href: hrefOf(change.subject),
    detail: t('results.changes.from_to', {
      from: percent(change.before),
      to: percent(change.after),
      before: countText(change.nBefore, locale),
      after: countText(change.nAfter, locale),
    }),
    ...changeView(change.delta, change.word, reader),
  };
}

function titleOf(quality: CompanyQuality, changes: readonly SubjectChange[], reader: Reader): string {
  const { t, names } = reader;
  const worse = changes.find(({ word }) => word === 'worsened');
  const main = mainFinding(quality, reader);
  const name = names.get(worse?.subject ?? '');
  return name ? t('results.quality.attention', { main, name }) : main;
}

function mainFinding(quality: CompanyQuality, reader: Reader): string {
  const { t, locale } = reader;
  const { change, points } = quality;
  if (change?.word === 'improved') return t('results.quality.improves');
  if (change?.word === 'worsened') return t('results.quality.worsens');
  const figure = points.at(-1)?.figure;
  if (!figure?.interval) return t('results.quality.uncertain');
  const to = valueText(figure.value, 'favourable', locale);
  return t(change?.word === 'none' ? 'results.quality.steady' : 'results.quality.only', { to });
}

function qualityFinding({ change, points }: CompanyQuality, { t, locale }: Reader): string {
  const figure = points.at(-1)?.figure;
  if (!figure?.interval) return t('results.quality.uncertain');
  const to = valueText(figure.value, 'favourable', locale);
  if (!change?.from.figure || change.word === 'uncertain') return t('results.quality.only', { to });
  const key = { improved: 'rose', worsened: 'fell', none: 'same' } as const;
  return t(`results.quality.${key[change.word]}`, {
    from: valueText(change.from.figure.value, 'favourable', locale),
    to,
    month: monthYear(change.from.closesOn, locale),
  });
}

function changesFinding(changes: readonly SubjectChange[], { t }: Reader): string {
  if (changes.length === 0) return t('results.changes.first');
  const real = changes.filter(({ word }) => word === 'improved' || word === 'worsened').length;
  return real === 0 ? t('results.changes.none') : t('results.changes.title', { count: real });
}

function leadOf({ quality }: Overview, { round, closesOn }: Reading, { t, locale }: Reader): string {
  const { figure } = quality.points.at(-1) ?? {};
  const when = t('results.head.round', { n: round.number, day: longDate(closesOn, locale) });
  if (!figure) return when;
  const ratings = t('results.head.ratings', {
    people: t('results.at_least', { n: countText(figure.n, locale) }),
    ratings: countText(quality.ratings, locale),
    services: countText(quality.services, locale),
  });
  return `${when} ${ratings}`;
}
