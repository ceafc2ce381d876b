import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wayOfMails } from '../../server/domain/delivery/mail-server.ts';
import { fileKeyStore } from '../../server/domain/rounds/file-key-store.ts';
import { changingMailer } from '../../server/platform/changing-mailer.ts';
import { loadConfig } from '../../server/platform/config.ts';
import { createLog } from '../../server/platform/log.ts';
import { deriveSecrets } from '../../server/platform/secrets.ts';
import type { Program } from '../../server/program.ts';
import { type TestClock, testClock } from './clock.ts';

const folders: string[] = [];

type Environment = Record<string, string>;

/** What pages, jobs and commands work with, over the test database, a folder of its own and a clock that stands still. */
export function testProgram(env: Environment = {}): Program & { clock: TestClock } {
  const folder = mkdtempSync(join(tmpdir(), 'pulso-program-'));
  folders.push(folder);
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...env });
  const clock = testClock();
  const secrets = deriveSecrets(randomBytes(32));
  const mailer = changingMailer(config, { chosen: () => wayOfMails(secrets), clock });
  return {
    config,
    clock,
    random: randomBytes,
    log: createLog(config.logLevel),
    secrets,
    keys: fileKeyStore(join(folder, 'keys')),
    mailer,
    takeTurn: async () => {},
    forgetMails: async (roundId) => void (await mailer.local?.forget(roundId)),
    close: () => mailer.close(),
  };
}

// At the top level of a module this is a hook of the whole run.
after(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});
