import { DateTime } from 'luxon';
import type { SealedRound } from '../publication/snapshots.query.ts';
import { isReader } from '../rounds/readers.ts';

/** The bounds of what heads read: working days after the seal, counted in the company's zone. */
export interface HeadBounds {
  headsReadAfterDays: number;
  zone: string;
}

/**
 * Whether heads may read a round now: its readers, fixed and promised at opening, include them, and the working days that HR
 * has to itself after the seal are over.
 */
export function headsMayRead(
  round: Pick<SealedRound, 'readers' | 'sealedAt'>,
  bounds: HeadBounds,
  now: Date,
): boolean {
  return mayRead('head', round, { ...bounds, now });
}

/** As headsMayRead, for heads or the board: HR has the first days to itself before either reads. */
export function mayRead(
  who: 'head' | 'board',
  { readers, sealedAt }: Pick<SealedRound, 'readers' | 'sealedAt'>,
  bounds: HeadBounds & { now: Date },
): boolean {
  if (!isReader(who, readers) || !sealedAt) return false;
  const { now } = bounds;
  return now >= afterWorkingDays(sealedAt, bounds.headsReadAfterDays, bounds.zone);
}

/** The instant `days` working days (Monday to Friday) after another, at the same local time. */
export function afterWorkingDays(instant: Date, days: number, zone: string): Date {
  let local = DateTime.fromJSDate(instant, { zone });
  for (let left = days; left > 0; ) {
    local = local.plus({ days: 1 });
    if (local.weekday <= 5) left -= 1;
  }
  return local.toJSDate();
}

/** Some departments and all below them, whether active or not; unknown ids lead nowhere. */
export function withDescendants(
  ids: readonly string[],
  departments: readonly { id: string; parentId: string | null }[],
): string[] {
  const found = new Set(departments.filter(({ id }) => ids.includes(id)).map(({ id }) => id));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { id, parentId } of departments) if (parentId !== null && found.has(parentId)) found.add(id);
  }
  return [...found];
}
