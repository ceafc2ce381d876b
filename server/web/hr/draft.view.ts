import type { RoundDraft } from '../../domain/invitations/compose-round.ts';
import { subjectsOf } from '../../domain/publication/results.ts';
import { clockTime, dateRange, longDay, shortDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';

const DAY_MS = 24 * 60 * 60_000;

interface Reading {
  t: Translate;
  locale: Locale;
  zone: string;
}

type Unit = { id: string; name: string };

/** What a round will do or does: who is asked about whom, who is left out and why, and its dates. */
export function presentDraft(
  { round }: Pick<RoundDraft, 'round'>,
  units: Unit[],
  { t, locale, zone }: Reading,
) {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const number = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const invited = Object.values(round.invited).reduce((sum, people) => sum + people, 0);
  const left = Object.entries(round.left).filter(([, people]) => people > 0);
  const moment = (date: Date) => `${longDay(date, locale, zone)}, ${clockTime(date, locale, zone)}`;
  return {
    invited: t('rounds.get_mail', { count: invited }),
    left: left.map(([reason, people]) =>
      t(`rounds.left.${reason}` as 'rounds.left.no_address', { count: people }),
    ),
    rows: Object.entries(round.plan)
      .filter(([id, subjects]) => subjects.length > 0 && (round.invited[id] ?? 0) > 0)
      .map(([id, subjects]) => ({
        name: names.get(id) ?? '',
        people: number.format(round.invited[id] ?? 0),
        subjects: subjects
          .map((subject) => (subject === 'company' ? t('rounds.company') : (names.get(subject) ?? '')))
          .join(', '),
        size: round.invited[id] ?? 0,
      }))
      .sort((a, b) => b.size - a.size),
    dates: {
      period: dateRange(round.periodFrom, new Date(round.opensAt.getTime() - DAY_MS), { locale, zone }),
      opens: moment(round.opensAt),
      closes: moment(round.closesAt),
      reminders: round.reminderDates
        .map((date) => shortDate(new Date(`${date}T12:00:00Z`), locale, 'UTC'))
        .join('; '),
    },
    subjects: t('rounds.subjects', { count: subjectsOf(round).length }),
    minimums: t('rounds.minimums', { k: round.k, kc: round.kc }),
  };
}
