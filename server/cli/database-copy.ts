import { type CopyOptions, copyFrom, copyTo } from '../domain/backups/copy.ts';
import { keepKeyIn } from '../domain/backups/keys-in-transit.ts';
import { databaseKeyStore } from '../domain/rounds/database-key-store.ts';
import { fileKeyStore } from '../domain/rounds/file-key-store.ts';
import { presentSecrets } from '../domain/settings/app-secret.ts';
import type { Config } from '../platform/config.ts';
import { openDatabase } from '../platform/database.ts';
import { Conflict, InvalidInput } from '../platform/errors.ts';
import type { Sum } from '../platform/raw-documents.ts';
import type { Command } from './command.ts';
import { documentsIn } from './documents-in.ts';
import { progressBars } from './progress-bars.ts';

export const databaseCopy: Command = {
  usage: 'database copy (--to|--from) mongodb://HOST/DATABASE [--resume]',
  options: {
    to: { type: 'string' },
    from: { type: 'string' },
    resume: { type: 'boolean', default: false },
  },
  arguments: 0,
  alone: async ({ values: { to, from, resume }, t }, config) => {
    if ((to === undefined) === (from === undefined))
      throw new InvalidInput([{ field: '--to', code: 'one_of', values: { v: '--to, --from' } }]);
    const uri = String(to ?? from);
    if (!/^mongodb(\+srv)?:\/\//.test(uri)) throw new InvalidInput([{ field: '--to', code: 'mongodb_uri' }]);
    const bars = progressBars();
    const options = { resume: resume === true, onProgress: bars.show };
    const collections = await copy(config(), { uri, isBack: to === undefined, options }).finally(bars.end);
    const documents = documentsIn(collections);
    const text = t(to === undefined ? 'cli.copied_back' : 'cli.copied', { documents });
    return { json: { collections }, text };
  },
};

interface Way {
  uri: string;
  /** From MongoDB into the configured database. */
  isBack: boolean;
  options: Omit<CopyOptions, 'secrets'>;
}

/** Owns the embedded database meanwhile: a server that runs would change what is copied. */
async function copy(config: Config, { uri, isBack, options }: Way): Promise<Record<string, Sum>> {
  const database = await openDatabase(config, 'own');
  try {
    const secrets = await presentSecrets(config);
    if (!secrets) throw new Conflict('copy_secret');
    if (isBack) return await copyFrom(uri, { ...options, secrets, keepKey: keepKeyIn(config, secrets) });
    const keys = config.mongodbUri ? databaseKeyStore(secrets) : fileKeyStore(`${config.dataDir}/keys`);
    return await copyTo(uri, { ...options, secrets, keys });
  } finally {
    await database.close();
  }
}
