import { type Counts, totalOf } from '../../publication/histogram.ts';
import { cut, type Interval, Z } from './interval.ts';
import { pOfZ } from './p-value.ts';

/** Promoters (9–10) and detractors (0–6) among `n` answers. */
export interface Camps {
  promoters: number;
  detractors: number;
  n: number;
}

/** A net promoter score in points, −100 to 100: the plain value, and the adjusted one its interval is built on. */
export interface Nps {
  value: number;
  n: number;
  adjusted: number;
  standardError: number;
  interval: Interval;
}

/** Promoters and detractors of a 0–10 histogram (11 categories). */
export function campsOf(counts: Counts): Camps {
  const [promoters, detractors] = [totalOf(counts.slice(9)), totalOf(counts.slice(0, 7))];
  return { promoters, detractors, n: totalOf(counts) };
}

/**
 * NPS: eNPS when the item is about the company, iNPS when it is about a provider. The interval is the adjusted Wald one
 * of Rocks (2016): three answers are added, three quarters of one to either end. Null when nobody answered.
 */
export function npsOf({ promoters, detractors, n }: Camps): Nps | null {
  if (n === 0) return null;
  const size = n + 3;
  const p = (promoters + 0.75) / size;
  const d = (detractors + 0.75) / size;
  const adjusted = 100 * (p - d);
  const standardError = 100 * Math.sqrt((p + d - (p - d) ** 2) / size);
  const reach = Z * standardError;
  const interval = cut([adjusted - reach, adjusted + reach], [-100, 100]);
  return { value: (100 * (promoters - detractors)) / n, n, adjusted, standardError, interval };
}

/** A change of NPS in points: `shown` from the plain values; `adjusted`, `z` and the two-sided `p` from the adjusted ones. */
export function npsChange(
  after: Nps,
  before: Nps,
): { shown: number; adjusted: number; z: number; p: number } {
  const adjusted = after.adjusted - before.adjusted;
  const z = adjusted / Math.hypot(after.standardError, before.standardError);
  return { shown: after.value - before.value, adjusted, z, p: pOfZ(z) };
}
