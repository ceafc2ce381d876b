import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { WrongConfiguration } from '../../platform/config.ts';
import { createKeyFile, readKeyFile } from '../../platform/key-file.ts';
import { deriveSecrets, type Secrets } from '../../platform/secrets.ts';
import { noteInSettings, readSettings } from './settings.ts';

interface Sources {
  dataDir: string;
  mongodbUri?: string;
  appSecret?: string | Buffer;
  appSecretPrevious?: string | Buffer;
}

/** The lasting keys of this installation; `previous` when what was wrapped under an older secret must be wrapped again. */
export interface InstallationSecrets {
  current: Secrets;
  previous: Secrets | null;
}

/**
 * Finds the application secret: APP_SECRET or, with the embedded database, the file keys/app, made at the first start
 * only. Throws WrongConfiguration when the database was written under another secret: a new one would silently orphan
 * every key of an open round.
 */
export async function findSecrets(sources: Sources): Promise<InstallationSecrets> {
  const { secretCheck } = await readSettings();
  const secret = sources.appSecret ?? (await fileSecret(sources, secretCheck === ''));
  const current = deriveSecrets(secret);
  if (secretCheck === checkOf(current)) return { current, previous: null };
  const previous = secretCheck === '' ? null : matching(sources.appSecretPrevious, secretCheck);
  return { current, previous };
}

/** Records under which secret the database is written from now on; call it when all keys are wrapped under it. */
export async function recordSecrets({ current }: InstallationSecrets): Promise<void> {
  await noteInSettings({ secretCheck: checkOf(current) });
}

/** The secret that is there, without making one: APP_SECRET or the file keys/app; null when there is neither. */
export async function presentSecrets({ dataDir, mongodbUri, appSecret }: Sources): Promise<Secrets | null> {
  const secret = appSecret ?? (mongodbUri ? null : await readKeyFile(join(dataDir, 'keys'), 'app'));
  return secret ? deriveSecrets(secret) : null;
}

/** Whether these are the secrets of a database whose settings hold this check. */
export function areSecretsOf(secrets: Secrets, secretCheck: string): boolean {
  return checkOf(secrets) === secretCheck;
}

async function fileSecret({ dataDir, mongodbUri }: Sources, isNew: boolean): Promise<Buffer> {
  const folder = join(dataDir, 'keys');
  const found = mongodbUri ? null : await readKeyFile(folder, 'app');
  if (found) return found;
  if (!isNew || mongodbUri)
    throw new WrongConfiguration(
      `The application secret is missing: the file ${join(folder, 'app')} or APP_SECRET must hold the one this database was made with.`,
    );
  return await createKeyFile(folder, 'app', randomBytes(32));
}

function matching(previous: string | Buffer | undefined, secretCheck: string): Secrets {
  const secrets = previous ? deriveSecrets(previous) : null;
  if (secrets && checkOf(secrets) === secretCheck) return secrets;
  throw new WrongConfiguration(
    'APP_SECRET is not the one this database was made with. Set that one, or give it as APP_SECRET_PREVIOUS to change it.',
  );
}

function checkOf(secrets: Secrets): string {
  return createHmac('sha256', secrets.wrap).update('pulso secret check').digest('hex');
}
