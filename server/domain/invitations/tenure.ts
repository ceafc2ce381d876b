const YEAR_MS = 365.2425 * 24 * 60 * 60_000;

/** Bands of years with the company; the only way a hiring date travels with an answer. */
export const TENURE_BANDS = ['<1', '1-3', '3-5', '5-10', '>=10', 'unknown'] as const;
export type TenureBand = (typeof TENURE_BANDS)[number];

/** The band of somebody hired on a date, on another date; 'unknown' without one. */
export function tenureBand(hiredOn: Date | undefined, on: Date): TenureBand {
  if (!hiredOn) return 'unknown';
  const years = (on.getTime() - hiredOn.getTime()) / YEAR_MS;
  if (years < 1) return '<1';
  if (years < 3) return '1-3';
  if (years < 5) return '3-5';
  return years < 10 ? '5-10' : '>=10';
}
