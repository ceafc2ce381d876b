import { DateTime } from 'luxon';
import type { Rule } from '../../domain/schedules/rule.ts';

/** Zone of the invented company. */
export const ZONE = 'America/Sao_Paulo';

/** Days a round takes answers. */
export const WINDOW_DAYS = { service: 12, engagement: 9 } as const;

/** The dates of one survey: its rule, and the local date from which it counts. */
export interface Timetable {
  rule: Rule;
  from: string;
}

type Nth = Extract<Rule, { kind: 'monthWeekday' }>['nth'];

/** When the open round must have begun at the latest: half of the people have had time to answer. */
const OPEN_FOR_DAYS = 2;

/**
 * Monthly Tuesdays that leave, at `now`, `months` rounds of either survey behind and one of the services open since two to nine
 * days. Engagement is asked two weeks away from the services, so that nobody is asked twice within five days.
 */
export function timetables(now: Date, months: number): { service: Timetable; engagement: Timetable } {
  const open = lastTuesday(now);
  const nth = nthOf(open);
  const other = nth === 'last' ? 2 : nth > 2 ? nth - 2 : nth + 2;
  const asked = other < open.day / 7 ? open : open.minus({ months: 1 });
  return {
    service: { rule: tuesdays(nth), from: monthsBefore(open, months) },
    engagement: { rule: tuesdays(other as Nth), from: monthsBefore(asked, months - 1) },
  };
}

function lastTuesday(now: Date): DateTime {
  const latest = DateTime.fromJSDate(now, { zone: ZONE }).minus({ days: OPEN_FOR_DAYS }).startOf('day');
  return latest.minus({ days: (latest.weekday + 5) % 7 });
}

function nthOf(day: DateTime): Nth {
  const nth = Math.ceil(day.day / 7);
  return nth === 5 ? 'last' : (nth as Nth);
}

function tuesdays(nth: Nth): Rule {
  return { kind: 'monthWeekday', every: 1, nth, weekday: 'tue', at: '09:10' };
}

function monthsBefore(day: DateTime, months: number): string {
  return day.minus({ months }).startOf('month').toFormat('yyyy-MM-dd');
}
