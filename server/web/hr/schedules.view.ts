import { nextDates, type Occurrence } from '../../domain/schedules/occurrence.ts';
import { type Rule, WEEKDAYS } from '../../domain/schedules/rule.ts';
import type { Schedule } from '../../domain/schedules/schedules.query.ts';
import type { SurveyWithVersion } from '../../domain/surveys/surveys.query.ts';
import { clockTime, longDay, shortDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FormState } from '../form.ts';

const NEXT = 5;
const DEFAULTS = {
  kind: 'monthWeekday',
  every: '1',
  weekday: 'mon',
  nth: '3',
  day: '15',
  at: '09:00',
  windowDays: '12',
  audience: 'company',
};

interface Reading {
  t: Translate;
  locale: Locale;
  now: Date;
}

interface Found {
  schedules: Schedule[];
  surveys: SurveyWithVersion[];
  units: { id: string; name: string; people: number }[];
}

/** The schedules with their next date, and the choices of the form for a new one. */
export function presentSchedules(
  { schedules, surveys, units }: Found,
  { t, locale, now, zone, values }: Reading & { zone: string; values: FormState['values'] },
) {
  const names = new Map(surveys.map(({ survey }) => [survey._id, survey.name]));
  const chosen = { ...DEFAULTS, zone, ...values };
  const departmentIds = [values.departmentIds ?? []].flat();
  return {
    schedules: schedules.map((schedule) => ({
      href: `/hr/schedules/${schedule._id}`,
      name: names.get(schedule.surveyId) ?? '',
      rule: ruleText(schedule.rule, { t, locale }),
      next: schedule.paused ? t('schedules.paused') : nextText(schedule, { t, locale, now }),
    })),
    surveys: surveys.map(({ survey }) => ({ id: survey._id, name: survey.name })),
    weekdays: WEEKDAYS.map((value) => ({ value, text: weekdayName(value, locale) })),
    departments: units.map(({ id, name, people }) => ({
      id,
      text: `${name} (${t('common.people', { count: people })})`,
      selected: departmentIds.includes(id),
    })),
    companySize: t('common.people', { count: units.reduce((sum, { people }) => sum + people, 0) }),
    values: chosen,
  };
}

/** One schedule: its rule in words and the next five dates. */
export function presentSchedule(schedule: Schedule, { t, locale, now }: Reading) {
  return {
    id: schedule._id,
    rule: ruleText(schedule.rule, { t, locale }),
    zone: schedule.zone,
    window: t('schedules.window_text', { count: schedule.windowDays }),
    isPaused: schedule.paused,
    dates: nextDates(schedule, now, NEXT).map((occurrence) => dateView(occurrence, { t, locale })),
  };
}

function dateView(
  { roundId, opensOn, opensAt, closesAt, schedule }: Occurrence,
  { t, locale }: Omit<Reading, 'now'>,
) {
  const date = roundId.slice(-10);
  const zone = schedule.zone;
  return {
    date,
    opensOn,
    text: `${longDay(opensAt, locale, zone)}, ${clockTime(opensAt, locale, zone)}`,
    closes: t('schedules.closes', {
      date: `${shortDate(closesAt, locale, zone)}, ${clockTime(closesAt, locale, zone)}`,
    }),
    isMoved: date !== opensOn,
    from: shortDate(new Date(date), locale, 'UTC'),
    year: shortDate(opensAt, locale, zone),
  };
}

function nextText(schedule: Schedule, { t, locale, now }: Reading): string {
  const [next] = nextDates(schedule, now, 1);
  return next
    ? `${shortDate(next.opensAt, locale, schedule.zone)}, ${clockTime(next.opensAt, locale, schedule.zone)}`
    : t('schedules.over');
}

function ruleText(rule: Rule, { t, locale }: Omit<Reading, 'now'>): string {
  const { at } = rule;
  if (rule.kind === 'once')
    return t('schedules.rule.once', { date: shortDate(new Date(rule.on), locale, 'UTC'), at });
  if (rule.kind === 'weeks')
    return t('schedules.rule.weeks', { count: rule.every, weekday: weekdayName(rule.weekday, locale), at });
  if (rule.kind === 'monthDay') return t('schedules.rule.monthDay', { count: rule.every, day: rule.day, at });
  return t('schedules.rule.monthWeekday', {
    count: rule.every,
    nth: t(`schedules.nth.n${rule.nth}` as 'schedules.nth.nlast'),
    weekday: weekdayName(rule.weekday, locale),
    at,
  });
}

function weekdayName(weekday: (typeof WEEKDAYS)[number], locale: Locale): string {
  // 5 January 2026 was a Monday.
  const day = new Date(Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(weekday)));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
