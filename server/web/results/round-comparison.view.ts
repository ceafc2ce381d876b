import type { Reading } from '../../domain/insights/reading.query.ts';
import type { ComparedRow, RoundComparison } from '../../domain/insights/round-comparison.query.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import { itemName } from '../../domain/surveys/item-name.ts';
import { itemText } from '../../domain/surveys/item-text.ts';
import { findItem } from '../../domain/surveys/question-bank.ts';
import { type FiltersView, filtersView, roundSelect, type SelectView } from './filters.view.ts';
import { changeView, countText, type Reader, rangeText, valueText } from './numbers.ts';
import { addressOf } from './query.ts';

/** Where the comparison of two rounds stands. */
export interface ComparisonPlace {
  /** Compared by its questions; null = departments are compared. */
  subject: string | null;
  path: string;
  reader: Reader & { zone: string };
}

/** Two rounds side by side: what really changed is the title, everything else is a row. */
export function roundComparisonView(comparison: RoundComparison, reading: Reading, place: ComparisonPlace) {
  const { subject, reader, path } = place;
  const { t } = reader;
  const name = subject === null ? null : nameOf(subject, reader);
  const rounds = { from: comparison.from.number, to: comparison.to.number };
  return {
    title: titleOf(comparison, subject, reader),
    lead: t(name === null ? 'detail.comparison.lead' : 'detail.comparison.lead_of', {
      ...rounds,
      name: name ?? '',
      item: itemName(reading.headlineItem, reader.locale),
    }),
    note: t(`detail.comparison.note.${reading.kind}`),
    heads: { ...rounds, first: t(headOf(subject)) },
    filters: filtersOf(comparison, reading, place),
    allHref:
      subject === null
        ? null
        : addressOf(path, { round: comparison.to._id, with: comparison.from._id, survey: reading.surveyId }),
    rows: comparison.rows.map((row) => rowView(row, { comparison, reading, place })),
  };
}

function headOf(subject: string | null) {
  return subject === null ? 'results.people.department' : 'results.service.question';
}

function nameOf(id: string, { names, t }: Reader): string {
  return id === 'company' ? t('results.company') : (names.get(id) ?? id);
}

function titleOf({ rows }: RoundComparison, subject: string | null, { t }: Reader): string {
  const words = rows.flatMap(({ change }) => (change ? [change.word] : []));
  if (words.length === 0) return t('detail.comparison.title.nothing');
  const count = (word: string) => words.filter((each) => each === word).length;
  const [better, worse] = [count('improved'), count('worsened')];
  if (better + worse === 0)
    return t(`detail.comparison.title.${words.every((word) => word === 'uncertain') ? 'uncertain' : 'same'}`);
  const what = subject === null ? 'departments' : 'questions';
  return [
    ...(better > 0 ? [t(`detail.comparison.improved.${what}`, { count: better })] : []),
    ...(worse > 0 ? [t(`detail.comparison.worsened.${what}`, { count: worse })] : []),
  ].join('; ');
}

/** Survey, the later round and the one it is compared with, as a form whose state is the address. */
function filtersOf(
  { from, to }: RoundComparison,
  reading: Reading,
  { subject, path, reader }: ComparisonPlace,
): FiltersView {
  const { selects } = filtersView(reading, path, reader);
  const others = selects.filter(({ name }) => name !== 'round');
  const select = (name: string, chosen: SealedRound): SelectView => ({
    ...roundSelect(reading.choices, chosen, reader),
    name,
    label: reader.t(`detail.comparison.${name === 'with' ? 'from' : 'to'}`),
  });
  const hidden = subject === null ? [] : [{ name: 'subject', value: subject }];
  return { action: path, selects: [...others, select('with', from), select('round', to)], hidden };
}

interface RowPlace {
  comparison: RoundComparison;
  reading: Reading;
  place: ComparisonPlace;
}

function rowView({ id, metric, state, change }: ComparedRow, { comparison, reading, place }: RowPlace) {
  const { reader, subject, path } = place;
  const { t, locale } = reader;
  const item = subject === null ? null : findItem(id);
  const choices = { survey: reading.surveyId, round: comparison.to._id, with: comparison.from._id };
  const base = {
    name: subject === null ? nameOf(id, reader) : itemName(id, locale),
    text: item ? itemText(item, locale, subject === null ? '' : nameOf(subject, reader)) : '',
    href: subject === null ? addressOf(path, { ...choices, subject: id }) : null,
  };
  if (!change) {
    const why = state === 'compared' ? 'not_shown' : state;
    return {
      ...base,
      figures: null,
      empty: why === 'not_shown' ? t('results.not_shown') : t(`detail.comparison.${why}`),
    };
  }
  return {
    ...base,
    empty: '',
    figures: {
      before: valueText(change.before, metric, locale),
      nBefore: countText(change.nBefore, locale),
      after: valueText(change.after, metric, locale),
      nAfter: countText(change.nAfter, locale),
      ...changeView(change.delta, change.word, reader),
      range: change.interval ? rangeText(change.interval, 'nps', locale) : t('results.uncertain'),
    },
  };
}
