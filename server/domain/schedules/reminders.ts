import { DateTime } from 'luxon';

const DAY_OF_FIRST = 3;

/**
 * The local dates of the reminders of a round that closes `daysToEnd` days after it opens (ux.md): the last day only under 5 days; else day 3 and the last day; from
 * 10 days on also half-way. Weekends move to the next Monday, the last day to the Friday before. Never on the opening day.
 */
export function reminderDates(opensOn: string, daysToEnd: number): string[] {
  const opening = DateTime.fromISO(opensOn, { zone: 'utc' });
  const last = backward(opening.plus({ days: daysToEnd }));
  const earlier = [
    ...(daysToEnd >= 5 ? [DAY_OF_FIRST] : []),
    ...(daysToEnd >= 10 ? [Math.floor(daysToEnd / 2)] : []),
  ].map((days) => forward(opening.plus({ days })));
  const dates = [...earlier.filter((date) => date < last), last].filter((date) => date > opening);
  return [...new Set(dates.map((date) => date.toFormat('yyyy-MM-dd')))];
}

function forward(date: DateTime): DateTime {
  return date.weekday > 5 ? date.plus({ days: 8 - date.weekday }) : date;
}

function backward(date: DateTime): DateTime {
  return date.weekday > 5 ? date.minus({ days: date.weekday - 5 }) : date;
}
