import { listBackups } from '../domain/backups/daily.ts';
import { listJobRuns } from '../domain/health/job-runs.ts';
import { momentText, troubleText } from '../domain/health/trouble-text.ts';
import { findTroubles, newestRun, type Trouble } from '../domain/health/troubles.ts';
import { readSettings } from '../domain/settings/settings.ts';
import type { Config } from '../platform/config.ts';
import { currentDatabase } from '../platform/database.ts';
import { isZone } from '../platform/local-time.ts';
import type { Finding, Reading } from './finding.ts';

const DRIFT = { warningMs: 5_000, faultMs: 60_000 };

const CHECKS: Record<Trouble['kind'], string> = {
  unreadable: 'rounds',
  seal: 'rounds',
  mail: 'queue',
  mail_waits: 'queue',
  backup_none: 'backup',
  backup_old: 'backup',
  job: 'jobs',
  jobs_silent: 'jobs',
};

/** Looks at what the open database says: its clock, the zone, jobs, rounds, mails and backups. */
export async function databaseFindings(
  { backupDir }: Pick<Config, 'backupDir'>,
  reading: Reading,
): Promise<Finding[]> {
  const { t, locale, now } = reading;
  const { zone } = await readSettings();
  const troubles = await findTroubles({ now, backupDir });
  const wrong = troubles.map((trouble): Finding => {
    const { what, since, todo } = troubleText(trouble, { t, locale, zone });
    const text = [what, since, todo].filter(Boolean).join(' ');
    return { check: CHECKS[trouble.kind], level: 'fault', text };
  });
  const fine = [await jobsFinding(reading, zone), ...(await backupFinding(backupDir, reading, zone))];
  return [
    { check: 'database', level: 'ok', text: t('doctor.database.ok') },
    await clockFinding(reading),
    zoneFinding(zone, reading),
    ...fine.filter(({ check }) => !wrong.some((one) => one.check === check)),
    ...wrong,
  ];
}

/** How far the clock of the database is from ours; with several machines it must not be far. */
async function clockFinding({ t }: Reading): Promise<Finding> {
  const before = Date.now();
  const { localTime } = await currentDatabase().command({ hello: 1 });
  const between = (before + Date.now()) / 2;
  const drift = Math.abs(Number(localTime) - between);
  const level = drift > DRIFT.faultMs ? 'fault' : drift > DRIFT.warningMs ? 'warning' : 'ok';
  return {
    check: 'clock',
    level,
    text: t(`doctor.clock.${level === 'ok' ? 'same' : 'drift'}`, { n: Math.round(drift / 1000) }),
  };
}

function zoneFinding(zone: string, { t, locale, now }: Reading): Finding {
  if (!isZone(zone)) return { check: 'zone', level: 'fault', text: t('doctor.zone.unknown', { zone }) };
  const at = momentText(now, { locale, zone });
  return { check: 'zone', level: 'ok', text: t('doctor.zone.ok', { zone, at }) };
}

async function jobsFinding({ t, locale }: Reading, zone: string): Promise<Finding> {
  const newest = newestRun(await listJobRuns());
  if (!newest) return { check: 'jobs', level: 'warning', text: t('doctor.jobs.none') };
  const at = momentText(newest, { locale, zone });
  return { check: 'jobs', level: 'ok', text: t('doctor.jobs.ok', { at }) };
}

async function backupFinding(
  dir: string | undefined,
  { t, locale }: Reading,
  zone: string,
): Promise<Finding[]> {
  if (!dir) return [{ check: 'backup', level: 'warning', text: t('health.backup_elsewhere') }];
  const newest = (await listBackups(dir))[0];
  if (!newest) return [{ check: 'backup', level: 'warning', text: t('health.backup_none') }];
  const at = momentText(newest.at, { locale, zone });
  return [{ check: 'backup', level: 'ok', text: t('health.backup_at', { at }) }];
}
