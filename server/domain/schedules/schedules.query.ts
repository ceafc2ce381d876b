import { NotFound } from '../../platform/errors.ts';
import { type Schedule, ScheduleModel } from './schedule.model.ts';

export type { Schedule } from './schedule.model.ts';

/** All schedules, the next to open first; paused and ended ones last. */
export async function listSchedules(): Promise<Schedule[]> {
  const schedules = await ScheduleModel.find({}).lean<Schedule[]>();
  const rank = ({ paused, nextAt }: Schedule) =>
    paused || !nextAt ? Number.POSITIVE_INFINITY : nextAt.getTime();
  return schedules.sort((a, b) => (rank(a) === rank(b) ? (a._id < b._id ? -1 : 1) : rank(a) - rank(b)));
}

/** A schedule by its id; NotFound. */
export async function findSchedule(id: string): Promise<Schedule> {
  const schedule = await ScheduleModel.findById(id).lean<Schedule>();
  if (!schedule) throw new NotFound();
  return schedule;
}

/** Schedules with a date that is due. */
export async function dueSchedules(now: Date): Promise<Schedule[]> {
  return await ScheduleModel.find({ paused: false, nextAt: { $lte: now } })
    .sort({ nextAt: 1 })
    .lean<Schedule[]>();
}
