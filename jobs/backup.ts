import { record } from '../server/domain/audit/audit.ts';
import { backUpDaily } from '../server/domain/backups/daily.ts';
import { readSettings } from '../server/domain/settings/settings.ts';
import { withLease } from '../server/platform/lease.ts';
import { ranMigrations } from '../server/platform/migrate.ts';
import type { Program } from '../server/program.ts';

/** Makes the backup of the day, in one process; an invented company is not worth one. */
export async function backup({ config: { backupDir }, clock, keys, secrets }: Program): Promise<void> {
  if (!backupDir || (await readSettings()).demo) return;
  const make = async () => {
    const tools = {
      now: clock.now(),
      keys,
      secrets,
      migrations: await ranMigrations(),
      withOpenRounds: false,
    };
    if (await backUpDaily(backupDir, tools))
      await record({ at: tools.now, userId: 'system', verb: 'backup', thing: 'database' });
  };
  await withLease('backup', clock, make);
}
