import { record } from '../domain/audit/audit.ts';
import { backUp } from '../domain/backups/backup.ts';
import { ranMigrations } from '../platform/migrate.ts';
import type { Command } from './command.ts';
import { documentsIn } from './documents-in.ts';

export const backup: Command = {
  usage: 'backup FOLDER [--with-open-rounds]',
  options: { 'with-open-rounds': { type: 'boolean', default: false } },
  arguments: 1,
  run: async ({ positionals: [folder = ''], values, t }, { clock, keys, secrets }) => {
    const now = clock.now();
    const withOpenRounds = values['with-open-rounds'] === true;
    const migrations = await ranMigrations();
    const manifest = await backUp(folder, { now, keys, secrets, migrations, withOpenRounds });
    await record({ at: now, userId: 'cli', verb: 'backup', thing: 'database' });
    const text = t('cli.backup_made', { folder, documents: documentsIn(manifest.collections) });
    return { json: { folder, ...manifest }, text };
  },
};
