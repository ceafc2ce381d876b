import { DateTime } from 'luxon';

/** Whether a text names an IANA time zone this machine knows. */
export function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return /^[A-Za-z]/.test(text);
  } catch {
    return false;
  }
}

/** The local calendar date of an instant, 'YYYY-MM-DD'. */
export function localDate(instant: Date, zone: string): string {
  return DateTime.fromJSDate(instant, { zone }).toFormat('yyyy-MM-dd');
}

/** The instant at which an hour strikes on a local date 'YYYY-MM-DD'. */
export function atLocalHour(date: string, hour: number, zone: string): Date {
  return firstInstant(`${date}T${String(hour).padStart(2, '0')}:00`, zone);
}

/**
 * The instant of a local time 'YYYY-MM-DDTHH:MM'. Where the clock skips it, the first valid instant after the gap; where it
 * comes twice, the earlier one.
 */
export function firstInstant(local: string, zone: string): Date {
  const wall = DateTime.fromISO(local, { zone: 'utc' });
  // Offsets on both sides of any change near this time; the earlier instant is the one with the larger offset.
  const offsets = [-24, 24].map((hours) => wall.plus({ hours }).setZone(zone).offset);
  for (const offset of [Math.max(...offsets), Math.min(...offsets)]) {
    const instant = wall.minus({ minutes: offset });
    if (instant.setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm") === local) return instant.toJSDate();
  }
  return endOfGap(wall.minus({ minutes: Math.max(...offsets) }), zone);
}

/** The first instant of the offset that holds after a change of the clock, searched minute by minute from before it. */
function endOfGap(before: DateTime, zone: string): Date {
  const old = before.setZone(zone).offset;
  let [low, high] = [before, before.plus({ hours: 48 })];
  while (high.diff(low).as('minutes') > 1) {
    const middle = low.plus({ minutes: Math.floor(high.diff(low).as('minutes') / 2) });
    if (middle.setZone(zone).offset === old) low = middle;
    else high = middle;
  }
  return high.toJSDate();
}
