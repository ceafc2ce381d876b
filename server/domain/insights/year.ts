import { DateTime } from 'luxon';
import type { Days } from './metrics/publication.ts';

/** The twelve months up to a day (YYYY-MM-DD), both included: how old a published value may be and still stand. */
export function yearUntil(day: string): Days {
  return { from: DateTime.fromISO(day, { zone: 'utc' }).minus({ years: 1 }).toFormat('yyyy-MM-dd'), to: day };
}
