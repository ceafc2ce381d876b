import { DateTime } from 'luxon';
import { firstInstant } from '../../platform/local-time.ts';
import { type Rule, WEEKDAYS, type Weekday } from './rule.ts';

/** One date of a rule: the local date and hour, and the instant it stands for. */
export interface Occasion {
  /** 'YYYY-MM-DDTHH:MM', as the rule says it, also where the clock skips it. */
  local: string;
  instant: Date;
}

/** Where to start, a local date 'YYYY-MM-DD', and how many dates to give. */
export interface Window {
  from: string;
  count: number;
}

/**
 * The first dates of a rule on or after `from`, which also anchors every-N rules. A time in the spring gap becomes the first
 * valid instant after it; one that comes twice in autumn counts the first time only.
 */
export function occasions(rule: Rule, zone: string, { from, count }: Window): Occasion[] {
  return dates(rule, { from, count }).map((date) => {
    const local = `${date}T${rule.at}`;
    return { local, instant: firstInstant(local, zone) };
  });
}

// Calendar arithmetic is done in UTC, where every day has 24 hours; the zone comes in last.
function day(text: string): DateTime {
  return DateTime.fromISO(text, { zone: 'utc' });
}

function dates(rule: Rule, { from, count }: Window): string[] {
  if (rule.kind === 'once') return rule.on >= from && count > 0 ? [rule.on] : [];
  const at = rule.kind === 'weeks' ? weekly(rule, day(from)) : monthly(rule, day(from));
  return Array.from({ length: count }, (_, step) => at(step).toFormat('yyyy-MM-dd'));
}

function weekly(rule: Extract<Rule, { kind: 'weeks' }>, from: DateTime): (step: number) => DateTime {
  const first = onOrAfter(from, rule.weekday);
  return (step) => first.plus({ weeks: step * rule.every });
}

type Monthly = Extract<Rule, { kind: 'monthDay' | 'monthWeekday' }>;

/** When the date of the first month is already over, counting starts with the next month. */
function monthly(rule: Monthly, from: DateTime): (step: number) => DateTime {
  const month = from.startOf('month');
  const first = inMonth(rule, month) >= from ? month : month.plus({ months: 1 });
  return (step) => inMonth(rule, first.plus({ months: step * rule.every }));
}

function inMonth(rule: Monthly, start: DateTime): DateTime {
  if (rule.kind === 'monthDay') return start.set({ day: Math.min(rule.day, start.daysInMonth ?? 28) });
  if (rule.nth !== 'last') return onOrAfter(start, rule.weekday).plus({ weeks: rule.nth - 1 });
  return onOrAfter(start.endOf('month').startOf('day').minus({ days: 6 }), rule.weekday);
}

function onOrAfter(date: DateTime, weekday: Weekday): DateTime {
  const wanted = WEEKDAYS.indexOf(weekday) + 1;
  return date.plus({ days: (wanted - date.weekday + 7) % 7 });
}
