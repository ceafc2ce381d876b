import type { Clock } from '../../platform/clock.ts';
import { type JobRun, JobRunModel } from './job-run.model.ts';

export type { JobRun } from './job-run.model.ts';

/** Jobs run every few seconds: a run that ended as the one before is stored once a minute. */
const STORED_EVERY_MS = 60_000;
const CODE = /^[\w. -]{1,60}$/;

/** Stores how a run of a job ended; `error` is what it threw, or null. */
export type NoteRun = (job: string, error: unknown) => Promise<void>;

/** Notes the runs of the jobs of this process. */
export function noteRuns({ now }: Pick<Clock, 'now'>): NoteRun {
  const stored = new Map<string, { at: Date; code: string | null }>();
  return async (job, error) => {
    const at = now();
    const code = error === null ? null : codeOf(error);
    const before = stored.get(job);
    if (before?.code === code && Math.abs(at.getTime() - before.at.getTime()) < STORED_EVERY_MS) return;
    await JobRunModel.updateOne(
      { _id: job },
      code === null
        ? { $set: { lastAt: at, lastOkAt: at }, $unset: { error: 1 } }
        : { $set: { lastAt: at, error: code } },
      { upsert: true },
    );
    stored.set(job, { at, code });
  };
}

/** The last runs of all jobs, by name. */
export async function listJobRuns(): Promise<JobRun[]> {
  return await JobRunModel.find({}).sort({ _id: 1 }).lean<JobRun[]>();
}

/** A word for a failure; messages may hold what somebody wrote. */
function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const words = [code, name].map((word) => String(word ?? '')).filter((word) => CODE.test(word));
  return words[0] ?? 'error';
}
