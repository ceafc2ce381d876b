import { NotFound } from '../../platform/errors.ts';
import { atLocalHour } from '../../platform/local-time.ts';
import { reschedule } from '../delivery/outbox.ts';
import { findRound } from '../rounds/rounds.query.ts';
import { extendRound } from '../rounds/rounds.ts';
import { CLOSING_HOUR } from '../schedules/occurrence.ts';
import { findSchedule } from '../schedules/schedules.query.ts';

const REMINDER_HOUR = 10;

/**
 * Extends an open round to 18:00 of a local day 'YYYY-MM-DD' in the zone of its schedule, and moves the reminder of the last
 * day there. Conflict as extendRound.
 */
export async function extendRoundTo(id: string, closesOn: string, now: Date): Promise<void> {
  const round = await findRound(id);
  if (!round) throw new NotFound();
  const { zone } = await findSchedule(round.scheduleId);
  await extendRound(id, { closesAt: atLocalHour(closesOn, CLOSING_HOUR, zone), now });
  const last = round.reminderDates.length;
  if (last > 0)
    await reschedule({ kind: 'reminder', ref: id, n: last }, atLocalHour(closesOn, REMINDER_HOUR, zone));
}
