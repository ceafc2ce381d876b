const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const PARTED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;

/** How dates with slashes are written: day first or month first. */
export type DateOrder = 'dmy' | 'mdy';

/**
 * The order of slashed dates in a file: day first unless a date forbids it and none forbids the other. null when every one of
 * them reads either way, so nothing in the file decides.
 */
export function orderOf(texts: string[]): DateOrder | null {
  const parted = texts.map((text) => PARTED.exec(text)).filter((match) => match !== null);
  if (parted.length === 0) return 'dmy';
  if (parted.some((match) => Number(match[1]) > 12)) return 'dmy';
  if (parted.some((match) => Number(match[3]) > 12)) return 'mdy';
  // The same day as month, 05/05/2020, is no doubt at all.
  return parted.every((match) => Number(match[1]) === Number(match[3])) ? 'dmy' : null;
}

/** A calendar date as midnight UTC; null when there is no such day. Knows yyyy-mm-dd and, in the given order, dd/mm/yyyy. */
export function readDate(text: string, order: DateOrder): Date | null {
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parted = PARTED.exec(text);
  if (!parted) return null;
  const [first, second, year] = [Number(parted[1]), Number(parted[3]), Number(parted[4])];
  return order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second);
}

function dayOf(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2100 ? date : null;
}
