import { DateTime } from 'luxon';

/** The local calendar date of an instant, 'YYYY-MM-DD'. */
export function localDate(instant: Date, zone: string): string {
  return DateTime.fromJSDate(instant, { zone }).toFormat('yyyy-MM-dd');
}

/** The instant at which an hour strikes on a local date 'YYYY-MM-DD'; in a gap of the clock, the first one after it. */
export function atLocalHour(date: string, hour: number, zone: string): Date {
  return DateTime.fromISO(`${date}T${String(hour).padStart(2, '0')}:00`, { zone }).toJSDate();
}
