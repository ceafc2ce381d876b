import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { record } from '../domain/audit/audit.ts';
import { keepKeyIn } from '../domain/backups/keys-in-transit.ts';
import type { Manifest } from '../domain/backups/manifest.ts';
import { restore as restoreFrom } from '../domain/backups/restore.ts';
import { secretsFor } from '../domain/backups/secrets-for.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { systemClock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { openDatabase } from '../platform/database.ts';
import type { Command } from './command.ts';
import { documentsIn } from './documents-in.ts';

const known = MIGRATIONS.map(({ name }) => name);

export const restore: Command = {
  usage: 'restore FOLDER [--check] [--replace] [--new-secret]',
  options: {
    check: { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
    'new-secret': { type: 'boolean', default: false },
  },
  arguments: 1,
  alone: async ({ positionals: [folder = ''], values, t }, config) => {
    const manifest = values.check
      ? await tryOut(folder)
      : await restoreInto(config(), folder, {
          replace: values.replace === true,
          isNewSecret: values['new-secret'] === true,
        });
    const state = values.check ? 'checked' : 'restored';
    const documents = documentsIn(manifest.collections);
    const text = t(`cli.backup_${state}`, { folder, documents, at: manifest.at });
    return { json: { folder, state, ...manifest }, text };
  },
};

interface How {
  replace: boolean;
  isNewSecret: boolean;
}

/** Refused while a server runs: it would go on with what it remembers. */
async function restoreInto(config: Config, folder: string, { replace, isNewSecret }: How): Promise<Manifest> {
  const database = await openDatabase(config, 'own');
  try {
    const secrets = isNewSecret ? null : await secretsFor(folder, config);
    const keepKey = keepKeyIn(config, secrets);
    const manifest = await restoreFrom(folder, { known, keepKey, secrets, replace });
    await record({ at: systemClock.now(), userId: 'cli', verb: 'restore', thing: 'database' });
    return manifest;
  } finally {
    await database.close();
  }
}

/** Restores into a database that is thrown away, so that a backup that passes is one that can be restored. */
async function tryOut(folder: string): Promise<Manifest> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pulso-check-'));
  try {
    const database = await openDatabase({ dataDir }, 'own');
    const keepKey = async () => {};
    return await restoreFrom(folder, { known, keepKey, secrets: null, replace: false }).finally(() =>
      database.close(),
    );
  } finally {
    await rm(dataDir, { recursive: true });
  }
}
