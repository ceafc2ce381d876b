import { listBackups } from '../../domain/backups/daily.ts';
import { listJobRuns } from '../../domain/health/job-runs.ts';
import { momentText, troubleText } from '../../domain/health/trouble-text.ts';
import { findTroubles } from '../../domain/health/troubles.ts';
import { findMessage, type Translate } from '../../i18n/translate.ts';
import type { Deps } from '../deps.ts';
import { page } from '../render.ts';
import { get, type Route } from '../route.ts';

/** What is wrong and what to do, and how the recurring work goes. */
export function healthRoutes({ clock, config: { backupDir } }: Deps): Route[] {
  return [
    get('/admin/health', async (_req, res) => {
      const { t, locale, zone } = res.locals;
      const moment = (at: Date | null | undefined) => (at ? momentText(at, { locale, zone }) : '–');
      const troubles = await findTroubles({ now: clock.now(), backupDir });
      const newest = backupDir && (await listBackups(backupDir))[0];
      page(res, 'admin/health', {
        title: t('health.title'),
        troubles: troubles.map((trouble) => troubleText(trouble, { t, locale, zone })),
        jobs: (await listJobRuns()).map(({ _id, lastAt, lastOkAt, error }) => ({
          name: findMessage(locale, `health.job.${_id}`) ?? _id,
          last: moment(lastAt),
          ok: moment(lastOkAt),
          error: error ?? '–',
        })),
        backup: newest
          ? t('health.backup_at', { at: moment(newest.at) })
          : t(withoutBackup(backupDir, res.locals.demo)),
      });
    }),
  ];
}

function withoutBackup(backupDir: string | undefined, demo: unknown): Parameters<Translate>[0] {
  if (demo) return 'health.backup_demo';
  return backupDir ? 'health.backup_none' : 'health.backup_elsewhere';
}
