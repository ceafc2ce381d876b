import { DateTime } from 'luxon';
import { atLocalHour, firstInstant } from '../../platform/local-time.ts';
import { occasions } from './recurrence.ts';
import { reminderDates } from './reminders.ts';
import type { Rule } from './rule.ts';
import type { Schedule } from './schedule.model.ts';

/** The local hour at which rounds close. */
export const CLOSING_HOUR = 18;
const MONTHS_BEFORE_FIRST = 3;
const MOST_DATES = 5_000;

/** One date of a schedule, moved dates applied: what a round is made from. */
export interface Occurrence {
  schedule: Schedule;
  /** 'scheduleId:YYYY-MM-DD' with the date of the rule: moving it keeps it the same round. */
  roundId: string;
  /** Local date on which it opens. */
  opensOn: string;
  opensAt: Date;
  closesAt: Date;
  /** Start of the period people are asked about: the day of the rule's previous date. */
  periodFrom: Date;
  /** Local dates of the reminders. */
  reminderDates: string[];
}

/** The next dates of a schedule whose instants are `after` or later, earliest first; fewer than `count` when the rule ends. */
export function upcoming(schedule: Schedule, after: Date, count: number): Occurrence[] {
  for (let look = count + 16; ; look = Math.min(look * 4, MOST_DATES)) {
    const dates = occasions(schedule.rule, schedule.zone, { from: schedule.from, count: look });
    const found = dates
      .flatMap(({ local }) => occurrenceOn(schedule, local.slice(0, 10)) ?? [])
      .filter(({ opensAt }) => opensAt >= after)
      .sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
    if (found.length >= count || dates.length < look || look === MOST_DATES) return found.slice(0, count);
  }
}

/** The next dates a schedule will really open, earliest first: one that was opened early is not among them. */
export function nextDates(schedule: Schedule, now: Date, count: number): Occurrence[] {
  if (!schedule.nextAt) return [];
  return upcoming(schedule, schedule.paused && schedule.nextAt < now ? now : schedule.nextAt, count);
}

/** The round of one date of the rule; null when that date is skipped. */
export function occurrenceOn(schedule: Schedule, date: string): Occurrence | null {
  const moved = schedule.movedDates[date];
  if (moved === null) return null;
  const opensOn = moved ?? date;
  const { zone, rule, windowDays } = schedule;
  // The day of opening is the first of the window.
  const daysToEnd = windowDays - 1;
  return {
    schedule,
    roundId: `${schedule._id}:${date}`,
    opensOn,
    opensAt: firstInstant(`${opensOn}T${rule.at}`, zone),
    closesAt: atLocalHour(plusDays(opensOn, daysToEnd), CLOSING_HOUR, zone),
    periodFrom: firstInstant(`${previousDate(rule, date)}T00:00`, zone),
    reminderDates: reminderDates(opensOn, daysToEnd),
  };
}

/** Days between two dates of a rule, at least; null when it happens once. */
export function shortestInterval(rule: Rule): number | null {
  if (rule.kind === 'once') return null;
  if (rule.kind === 'weeks') return 7 * rule.every;
  // The nearest two dates can be: the last weekday of February after the last of January, four weeks.
  return 28 * rule.every;
}

function previousDate(rule: Rule, date: string): string {
  const day = DateTime.fromISO(date, { zone: 'utc' });
  const before =
    rule.kind === 'weeks'
      ? day.minus({ weeks: rule.every })
      : day.minus({ months: rule.kind === 'once' ? MONTHS_BEFORE_FIRST : rule.every });
  return before.toFormat('yyyy-MM-dd');
}

function plusDays(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}
