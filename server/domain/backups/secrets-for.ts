import { Conflict } from '../../platform/errors.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { areSecretsOf, presentSecrets } from '../settings/app-secret.ts';
import { readManifest } from './manifest.ts';

/** This installation's secrets, when they are those of the backup. Conflict `backup_secret` otherwise, `not_a_backup`. */
export async function secretsFor(
  folder: string,
  sources: Parameters<typeof presentSecrets>[0],
): Promise<Secrets> {
  const { secretCheck } = await readManifest(folder);
  const secrets = await presentSecrets(sources);
  if (!secrets || !areSecretsOf(secrets, secretCheck)) throw new Conflict('backup_secret');
  return secrets;
}
