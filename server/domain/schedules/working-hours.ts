import { DateTime } from 'luxon';

const FIRST_HOUR = 8;
const LAST_HOUR = 18;

/** The instant itself when it falls on a working day between 8 and 18 h in the zone, else the next 8 h of one. */
export function workingMoment(instant: Date, zone: string): Date {
  const local = DateTime.fromJSDate(instant, { zone });
  const isWorkday = local.weekday <= 5;
  if (isWorkday && local.hour >= FIRST_HOUR && local.hour < LAST_HOUR) return instant;
  const isEarly = isWorkday && local.hour < FIRST_HOUR;
  const days = isEarly ? 0 : local.weekday >= 5 ? 8 - local.weekday : 1;
  return local.plus({ days }).set({ hour: FIRST_HOUR, minute: 0, second: 0, millisecond: 0 }).toJSDate();
}
