import { DateTime } from 'luxon';

/** How far ahead a new commitment is due unless somebody chooses another day. */
const DUE_DAYS = 60;

/** The local date 60 days after another. */
export function dueFrom(today: string): string {
  return DateTime.fromISO(today, { zone: 'utc' }).plus({ days: DUE_DAYS }).toFormat('yyyy-MM-dd');
}
