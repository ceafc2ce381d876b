import { setTimeout } from 'node:timers/promises';
import { backUpInto } from './domain/backups/daily.ts';
import type { KeyStore } from './domain/rounds/key-store.ts';
import { readSettings } from './domain/settings/settings.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { withLease } from './platform/lease.ts';
import { hasPending, migrate, ranMigrations } from './platform/migrate.ts';
import type { Secrets } from './platform/secrets.ts';

const LOOK_AGAIN_MS = 500;

interface Belongings {
  config: Pick<Config, 'backupDir'>;
  clock: Pick<Clock, 'now'>;
  keys: KeyStore;
  secrets: Secrets;
}

/**
 * Brings stored data to what this program reads, in one process while the others wait; before the first change a backup is
 * made. Throws WrongConfiguration when the data is newer than the program.
 */
export async function bringUpToDate(
  { config: { backupDir }, clock, keys, secrets }: Belongings,
  migrations = MIGRATIONS,
): Promise<void> {
  const before = async () => {
    const isNew = (await readSettings()).secretCheck === '';
    const tools = {
      now: clock.now(),
      keys,
      secrets,
      migrations: await ranMigrations(),
      withOpenRounds: false,
    };
    if (backupDir && !isNew) await backUpInto(backupDir, tools);
  };
  while (await hasPending(migrations)) {
    await withLease('migrations', clock, () => migrate(migrations, before));
    if (await hasPending(migrations)) await setTimeout(LOOK_AGAIN_MS);
  }
}
