import type { Reading } from '../../domain/insights/reading.query.ts';
import type { SealedRound } from '../../domain/publication/snapshots.query.ts';
import { localDate } from '../../platform/local-time.ts';
import { longDate, monthYear } from './days.ts';
import type { Reader } from './numbers.ts';

/** A choice in the address. */
export interface SelectView {
  name: string;
  label: string;
  options: { value: string; text: string; isSelected: boolean }[];
}

/** The form that chooses what a page shows; everything it knows is in the address. */
export interface FiltersView {
  action: string;
  selects: SelectView[];
  hidden: { name: string; value: string }[];
}

/** The choice of survey, where there are several, and round. */
export function filtersView(
  reading: Reading,
  action: string,
  reader: Reader & { zone: string },
): FiltersView {
  const { t } = reader;
  const surveys: SelectView = {
    name: 'survey',
    label: t('results.filter.survey'),
    options: reading.surveys.map(({ id, name }) => ({
      value: id,
      text: name,
      isSelected: id === reading.surveyId,
    })),
  };
  const rounds = roundSelect(reading.choices, reading.round, reader);
  const selects = surveys.options.length > 1 ? [surveys, rounds] : [rounds];
  return { action, selects, hidden: [] };
}

/** The choice of a round; `surveys` gives the names of surveys where rounds of several are mixed. */
export function roundSelect(
  rounds: readonly SealedRound[],
  chosen: SealedRound,
  reader: Reader & { zone: string; surveys?: ReadonlyMap<string, string> },
): SelectView {
  const { t, zone, surveys } = reader;
  const nameOf = ({ number, closesAt, surveyId }: SealedRound) => {
    const name = t('results.round_name', {
      n: number,
      month: dayText(closesAt, rounds, { ...reader, zone }),
    });
    const survey = surveys?.get(surveyId);
    return survey ? `${survey} · ${name}` : name;
  };
  return {
    name: 'round',
    label: t('results.filter.round'),
    options: rounds.map((round) => ({
      value: round._id,
      text: nameOf(round),
      isSelected: round._id === chosen._id,
    })),
  };
}

/** A month; a day where several rounds fall into one. */
function dayText(
  closesAt: Date,
  rounds: readonly SealedRound[],
  { locale, zone }: Pick<Reader, 'locale'> & { zone: string },
): string {
  const day = localDate(closesAt, zone);
  const inMonth = rounds.filter((round) => localDate(round.closesAt, zone).startsWith(day.slice(0, 7)));
  return inMonth.length > 1 ? longDate(day, locale) : monthYear(day, locale);
}
