import { wayOfMails } from '../domain/delivery/mail-server.ts';
import { presentSecrets } from '../domain/settings/app-secret.ts';
import { systemClock } from '../platform/clock.ts';
import { type Config, WrongConfiguration } from '../platform/config.ts';
import { openDatabase } from '../platform/database.ts';
import type { SmtpServer } from '../platform/smtp-server.ts';
import type { Command } from './command.ts';
import { databaseFindings } from './doctor-database.ts';
import { machineFindings } from './doctor-machine.ts';
import { mailFindings } from './doctor-mail.ts';
import type { Finding, Reading } from './finding.ts';

export const doctor: Command = {
  usage: 'doctor',
  options: {},
  arguments: 0,
  alone: async ({ t, locale }, config) => {
    const findings = await examine(config, { t, locale, now: systemClock.now() });
    const words = findings.map(({ level }) => t(`doctor.level.${level}`));
    const width = Math.max(...words.map(({ length }) => length));
    const text = findings.map(({ text: said }, at) => `${words[at]?.padEnd(width)}  ${said}`).join('\n');
    return { json: findings, text, failed: findings.some(({ level }) => level === 'fault') };
  },
};

async function examine(read: () => Config, reading: Reading): Promise<Finding[]> {
  let config: Config;
  try {
    config = read();
  } catch (error) {
    if (!(error instanceof WrongConfiguration)) throw error;
    return [{ check: 'configuration', level: 'fault', text: error.message }];
  }
  const machine = await machineFindings(config, reading);
  // What has never started has nothing to look at, and looking must not make it.
  const isNew = !config.mongodbUri && machine.some(({ check }) => check === 'new');
  return isNew ? machine : [...machine, ...(await storedFindings(config, reading))];
}

async function storedFindings(config: Config, reading: Reading): Promise<Finding[]> {
  try {
    const database = await openDatabase(config, 'join');
    try {
      const found = await databaseFindings(config, reading);
      return [...found, ...(await mailFindings(config, await chosenServer(config), reading))];
    } finally {
      await database.close();
    }
  } catch (error) {
    const { name } = error as Error;
    const away = {
      check: 'database',
      level: 'fault' as const,
      text: reading.t('doctor.database.away', { name }),
    };
    return [away, ...(config.smtpUrl ? await mailFindings(config, null, reading) : [])];
  }
}

async function chosenServer(config: Config): Promise<SmtpServer | 'demo' | null> {
  const secrets = await presentSecrets(config);
  return secrets && (await wayOfMails(secrets));
}
