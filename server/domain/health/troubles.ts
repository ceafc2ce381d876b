import { listBackups } from '../backups/daily.ts';
import { countOverdue } from '../delivery/outbox.ts';
import { currentPause } from '../delivery/pause.ts';
import { quietFrom } from '../publication/seal.ts';
import { listRounds } from '../rounds/rounds.query.ts';
import { restoredFrom } from '../settings/restored.ts';
import { readSettings } from '../settings/settings.ts';
import { type JobRun, listJobRuns } from './job-runs.ts';

const MINUTE_MS = 60_000;
/** A seal takes minutes; one that has not ended by then has stopped. */
const SEAL_LATE_MS = 60 * MINUTE_MS;
/** A mail queue that the server refused for less than this often goes on by itself. */
const MAIL_LATE_MS = 60 * MINUTE_MS;
/** Backups are made daily: this old, one was left out. */
const BACKUP_OLD_MS = 36 * 60 * MINUTE_MS;
/** One failed run is often followed by a good one. */
const JOB_FAILING_MS = 10 * MINUTE_MS;
/** The quickest jobs run every few seconds, and are stored every minute. */
const JOBS_SILENT_MS = 10 * MINUTE_MS;

/**
 * What somebody must see to. unreadable: a round without its key; seal: a seal that stopped; mail: the server refuses every
 * mail; mail_waits: mails are due and do not leave; backup_none, backup_old; job: one that fails again and again; jobs_silent:
 * no process runs them.
 */
export interface Trouble {
  kind: 'unreadable' | 'seal' | 'mail' | 'mail_waits' | 'backup_none' | 'backup_old' | 'job' | 'jobs_silent';
  /** A round's id, a job's name, or a code of the mail server. */
  thing?: string;
  /** Since when; null where that is not known. */
  since: Date | null;
}

interface Where {
  now: Date;
  /** Where daily backups lie, if any are made. */
  backupDir?: string | undefined;
}

/** Everything that is wrong now, the gravest first. */
export async function findTroubles({ now, backupDir }: Where): Promise<Trouble[]> {
  const runs = await listJobRuns();
  return [
    ...(await roundTroubles(now)),
    ...silent(runs, now),
    ...(await mailTroubles(now)),
    ...failing(runs, now),
    ...(backupDir ? await backupTroubles(backupDir, runs, now) : []),
  ];
}

/** When the newest of some runs was; null for none. */
export function newestRun(runs: JobRun[]): Date | null {
  return runs.reduce<Date | null>(
    (newest, { lastAt }) => (newest && newest > lastAt ? newest : lastAt),
    null,
  );
}

async function roundTroubles(now: Date): Promise<Trouble[]> {
  const unreadable = await listRounds({ status: 'unreadable' });
  const closed = [...(await listRounds({ status: 'closing' })), ...(await listRounds({ status: 'sealing' }))];
  const late = closed.filter((round) => isBefore(quietFrom(round), now, SEAL_LATE_MS));
  return [
    ...unreadable.map(({ _id, closedAt }) => ({
      kind: 'unreadable' as const,
      thing: _id,
      since: closedAt ?? null,
    })),
    ...late.map((round) => ({ kind: 'seal' as const, thing: round._id, since: quietFrom(round) })),
  ];
}

/** Mails that somebody holds back on purpose are no trouble. */
async function mailTroubles(now: Date): Promise<Trouble[]> {
  const { mailPaused } = await readSettings();
  if (mailPaused || (await restoredFrom())) return [];
  const pause = await currentPause();
  const overdue = await countOverdue(new Date(now.getTime() - MAIL_LATE_MS));
  if (pause && overdue > 0) return [{ kind: 'mail', thing: pause.code, since: null }];
  return overdue > 0 ? [{ kind: 'mail_waits', since: null }] : [];
}

async function backupTroubles(dir: string, runs: JobRun[], now: Date): Promise<Trouble[]> {
  // An invented company is not backed up.
  if ((await readSettings()).demo) return [];
  const newest = (await listBackups(dir))[0]?.at ?? null;
  if (newest) return isBefore(newest, now, BACKUP_OLD_MS) ? [{ kind: 'backup_old', since: newest }] : [];
  // Before the job ran for the first time there can be none.
  return runs.some(({ _id }) => _id === 'backup') ? [{ kind: 'backup_none', since: null }] : [];
}

function failing(runs: JobRun[], now: Date): Trouble[] {
  return runs
    .filter(({ error, lastOkAt }) => error && (!lastOkAt || isBefore(lastOkAt, now, JOB_FAILING_MS)))
    .map(({ _id, lastOkAt }) => ({ kind: 'job', thing: _id, since: lastOkAt ?? null }));
}

function silent(runs: JobRun[], now: Date): Trouble[] {
  const newest = newestRun(runs);
  return newest && isBefore(newest, now, JOBS_SILENT_MS) ? [{ kind: 'jobs_silent', since: newest }] : [];
}

function isBefore(moment: Date, now: Date, byMs: number): boolean {
  return now.getTime() - moment.getTime() >= byMs;
}
