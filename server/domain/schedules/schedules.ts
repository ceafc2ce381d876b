import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Conflict, type Fault, InvalidInput } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { isZone, localDate } from '../../platform/local-time.ts';
import { readAudience } from '../directory/audience.query.ts';
import { readSettings } from '../settings/settings.ts';
import { findSurvey } from '../surveys/surveys.query.ts';
import { occurrenceOn, shortestInterval, upcoming } from './occurrence.ts';
import { LocalDate, type Rule } from './rule.ts';
import { type Schedule, ScheduleModel } from './schedule.model.ts';
import { findSchedule } from './schedules.query.ts';

/** Fewest and most days a round is open. */
export const WINDOW_DAYS = { min: 2, max: 60 } as const;

/** A schedule to make; `id` may be chosen beforehand, so that making it twice makes it once. */
export interface NewSchedule {
  id?: string;
  surveyId: string;
  rule: Rule;
  zone: string;
  /** Local date from which "every N" counts; today when left out. */
  from?: string;
  windowDays: number;
  audience: string[] | null;
}

/**
 * Makes a schedule. InvalidInput: `zone` unknown, `windowDays` not shorter than the interval (a survey has one open round at
 * most), `audience` of fewer than 2k people, or `rule` without a date to come. NotFound for an unknown survey.
 */
export async function createSchedule(wanted: NewSchedule, { now }: { now: Date }): Promise<Schedule> {
  await findSurvey(wanted.surveyId);
  const schedule = await draftSchedule(wanted, { now });
  try {
    await ScheduleModel.create(schedule);
    return schedule;
  } catch (error) {
    if (isDuplicateKey(error)) return await findSchedule(schedule._id);
    throw error;
  }
}

/** The schedule as it would be made, with its first date; nothing is stored. InvalidInput as createSchedule. */
export async function draftSchedule(
  { id, ...wanted }: NewSchedule,
  { now }: { now: Date },
): Promise<Schedule> {
  const faults = [...faultsOf(wanted), ...(await audienceFaults(wanted.audience))];
  if (faults.length > 0) throw new InvalidInput(faults);
  const schedule: Schedule = {
    _id: id ?? newId(),
    ...wanted,
    from: wanted.from ?? localDate(now, wanted.zone),
    paused: false,
    movedDates: {},
    nextAt: null,
  };
  const [first] = upcoming(schedule, now, 1);
  if (!first) throw new InvalidInput([{ field: 'rule', code: 'date_over' }]);
  return { ...schedule, nextAt: first.opensAt };
}

function faultsOf({ zone, windowDays, rule, from }: NewSchedule): Fault[] {
  const interval = shortestInterval(rule);
  const longest = Math.min(WINDOW_DAYS.max, interval === null ? WINDOW_DAYS.max : interval - 1);
  const isWindow = Number.isInteger(windowDays) && windowDays >= WINDOW_DAYS.min && windowDays <= longest;
  return [
    ...(isZone(zone) ? [] : [{ field: 'zone', code: 'zone', values: { v: zone } }]),
    ...(isWindow
      ? []
      : [{ field: 'windowDays', code: 'number', values: { a: WINDOW_DAYS.min, b: longest } }]),
    ...(from === undefined || LocalDate.safeParse(from).success ? [] : [{ field: 'from', code: 'date' }]),
  ];
}

async function audienceFaults(audience: string[] | null): Promise<Fault[]> {
  if (audience === null) return [];
  const { k } = await readSettings();
  const people = (await readAudience(audience)).length;
  return people >= 2 * k ? [] : [{ field: 'audience', code: 'audience_too_small', values: { n: 2 * k } }];
}

/** Opens no more rounds until it is resumed; pausing twice is harmless. */
export async function pauseSchedule(id: string): Promise<void> {
  await findSchedule(id);
  await ScheduleModel.updateOne({ _id: id }, { $set: { paused: true } });
}

/** Goes on with the next date to come; dates that passed meanwhile are not made up for. */
export async function resumeSchedule(id: string, { now }: { now: Date }): Promise<void> {
  const [next] = upcoming(await findSchedule(id), now, 1);
  await ScheduleModel.updateOne({ _id: id }, { $set: { paused: false, nextAt: next?.opensAt ?? null } });
}

/**
 * Moves one date of the rule to another day, or skips it (null). Conflict: `date_not_coming` when it is not among the dates
 * to come, `date_taken` when a round would open while the one before or after it is open.
 */
export async function moveDate(
  id: string,
  move: { date: string; to: string | null },
  { now }: { now: Date },
): Promise<void> {
  const schedule = await findSchedule(id);
  const { date, to } = move;
  const current = occurrenceOn({ ...schedule, movedDates: {} }, date);
  const isComing = upcoming({ ...schedule, movedDates: {} }, now, 60).some(
    (o) => o.roundId === current?.roundId,
  );
  if (!isComing) throw new Conflict('date_not_coming');
  if (to !== null && !LocalDate.safeParse(to).success)
    throw new InvalidInput([{ field: 'to', code: 'date' }]);
  const moved = { ...schedule, movedDates: { ...schedule.movedDates, [date]: to } };
  if (to !== null) refuseOverlap(moved, date, now);
  const [next] = upcoming(moved, now, 1);
  await ScheduleModel.updateOne(
    { _id: id },
    { $set: { [`movedDates.${date}`]: to, nextAt: next?.opensAt ?? null } },
  );
}

function refuseOverlap(schedule: Schedule, date: string, now: Date): void {
  const target = occurrenceOn(schedule, date);
  if (!target || target.opensAt < now) throw new InvalidInput([{ field: 'to', code: 'date_over' }]);
  const others = upcoming(schedule, new Date(now.getTime() - WINDOW_DAYS.max * 86_400_000), 80);
  const overlaps = others.some(
    (other) =>
      other.roundId !== target.roundId &&
      other.opensAt <= target.closesAt &&
      target.opensAt <= other.closesAt,
  );
  if (overlaps) throw new Conflict('date_taken');
}

/** Moves a schedule on after its due dates were dealt with; nothing happens when somebody else was first. */
export async function advanceSchedule(schedule: Schedule, after: Date): Promise<void> {
  const [next] = upcoming(schedule, new Date(after.getTime() + 1), 1);
  await ScheduleModel.updateOne(
    { _id: schedule._id, nextAt: schedule.nextAt },
    { $set: { nextAt: next?.opensAt ?? null } },
  );
}
