import { newId } from '../../platform/ids.ts';
import { insertMissing } from '../../platform/insert-missing.ts';
import { type Asked, AskedModel } from './asked.model.ts';

const DAY_MS = 24 * 60 * 60_000;
const KEPT_DAYS = 730;
/** Nobody is invited twice within so many days. */
export const DAYS_BETWEEN_INVITATIONS = 5;

/** Notes that people are asked in a round; repeating it adds nobody twice. `on` is rounded down to the day. */
export async function noteAsked(
  roundId: string,
  people: { employeeId: string; subjects: string[] }[],
  on: Date,
): Promise<void> {
  const day = new Date(Math.floor(on.getTime() / DAY_MS) * DAY_MS);
  await insertMissing(
    AskedModel,
    people.map((person) => ({ _id: newId(), roundId, ...person, on: day })),
  );
}

/** Takes back that a cancelled round asked anyone, if its mails had not left. */
export async function forgetAsked(roundId: string): Promise<void> {
  await AskedModel.deleteMany({ roundId });
}

/** The rounds in which somebody was asked, with the day, the latest first. */
export async function askedRounds(employeeId: string): Promise<Pick<Asked, 'roundId' | 'on'>[]> {
  return await AskedModel.find({ employeeId }, { roundId: 1, on: 1 })
    .sort({ on: -1 })
    .lean<Pick<Asked, 'roundId' | 'on'>[]>();
}

/** The employees who were asked in another round less than five days before `now`. */
export async function askedLately(now: Date, exceptRound: string): Promise<Set<string>> {
  const since = new Date(now.getTime() - DAYS_BETWEEN_INVITATIONS * DAY_MS);
  const rows = await AskedModel.find(
    { on: { $gt: since }, roundId: { $ne: exceptRound } },
    { employeeId: 1 },
  ).lean<Pick<Asked, 'employeeId'>[]>();
  return new Set(rows.map((row) => row.employeeId));
}

/** The employees who were asked in a round. */
export async function askedIn(roundId: string): Promise<string[]> {
  const rows = await AskedModel.find({ roundId }, { employeeId: 1 }).lean<Pick<Asked, 'employeeId'>[]>();
  return rows.map(({ employeeId }) => employeeId);
}

/** The day on which each employee was last asked in another round. */
export async function lastAskedOn(exceptRound: string): Promise<Map<string, Date>> {
  const rows = await AskedModel.aggregate<{ _id: string; on: Date }>([
    { $match: { roundId: { $ne: exceptRound } } },
    { $group: { _id: '$employeeId', on: { $max: '$on' } } },
  ]);
  return new Map(rows.map(({ _id, on }) => [_id, on]));
}

/** Who was asked about each subject in a round. */
export async function audiencesOf(roundId: string): Promise<Map<string, Set<string>>> {
  const audiences = new Map<string, Set<string>>();
  for (const { employeeId, subjects } of await AskedModel.find({ roundId }).lean<Asked[]>())
    for (const subject of subjects) {
      const audience = audiences.get(subject) ?? new Set();
      audiences.set(subject, audience.add(employeeId));
    }
  return audiences;
}

/** Removes what is older than 24 months. */
export async function forgetOldAsked(now: Date): Promise<void> {
  await AskedModel.deleteMany({ on: { $lt: new Date(now.getTime() - KEPT_DAYS * DAY_MS) } });
}
