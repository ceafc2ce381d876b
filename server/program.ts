import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { auditWritten } from './domain/audit/audit.ts';
import { rewrapMailServer, wayOfMails } from './domain/delivery/mail-server.ts';
import { dropMessages, forgetMessages } from './domain/delivery/outbox.ts';
import { databaseKeyStore, rewrapRoundKeys } from './domain/rounds/database-key-store.ts';
import { fileKeyStore } from './domain/rounds/file-key-store.ts';
import type { KeyStore } from './domain/rounds/key-store.ts';
import { findSecrets, recordSecrets } from './domain/settings/app-secret.ts';
import { type ChangingMailer, changingMailer } from './platform/changing-mailer.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Ownership, openDatabase } from './platform/database.ts';
import type { RandomBytes } from './platform/ids.ts';
import { createLog, type Logger } from './platform/log.ts';
import type { Secrets } from './platform/secrets.ts';
import { bringUpToDate } from './up-to-date.ts';

/** Everything web pages, jobs and commands work with. */
export interface Program {
  config: Config;
  clock: Clock;
  random: RandomBytes;
  log: Logger;
  secrets: Secrets;
  keys: KeyStore;
  mailer: ChangingMailer;
  /** Waits until the next mail may leave: mail servers refuse who sends too fast. */
  takeTurn(): Promise<void>;
  /** Ends the mails of a round that is over and removes their local copies. */
  forgetMails(roundId: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens database, secrets, keys and mailer; throws WrongConfiguration or DataFolderInUse with a message for people. */
export async function openProgram(config: Config, ownership: Ownership): Promise<Program> {
  const database = await openDatabase(config, ownership);
  try {
    const secrets = await findSecrets(config);
    if (secrets.previous) {
      await rewrapRoundKeys(secrets.previous, secrets.current);
      await rewrapMailServer(secrets.previous, secrets.current);
    }
    const keys = config.mongodbUri
      ? databaseKeyStore(secrets.current)
      : fileKeyStore(join(config.dataDir, 'keys'));
    await bringUpToDate({ config, keys, clock: systemClock, secrets: secrets.current });
    await recordSecrets(secrets);
    const mailer = changingMailer(config, {
      chosen: () => wayOfMails(secrets.current),
      clock: systemClock,
    });
    await mailer.refresh();
    return {
      config,
      clock: systemClock,
      random: randomBytes,
      log: createLog(config.logLevel),
      secrets: secrets.current,
      keys,
      mailer,
      takeTurn: () => mailer.takeTurn(),
      forgetMails: async (roundId) => {
        await dropMessages(roundId);
        await forgetMessages(roundId, systemClock.now());
        await mailer.local?.forget(roundId);
      },
      close: async () => {
        await auditWritten();
        await mailer.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
