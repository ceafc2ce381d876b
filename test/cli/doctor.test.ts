import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFindings } from '../../server/cli/doctor-database.ts';
import { machineFindings } from '../../server/cli/doctor-machine.ts';
import { mailFindings } from '../../server/cli/doctor-mail.ts';
import type { Finding } from '../../server/cli/finding.ts';
import { noteRuns } from '../../server/domain/health/job-runs.ts';
import { SettingsModel } from '../../server/domain/settings/settings.model.ts';
import { translator } from '../../server/i18n/translate.ts';
import { loadConfig } from '../../server/platform/config.ts';
import { useTestDatabase } from '../support/database.ts';
import { makeRound } from '../support/factories.ts';
import { openMailbox } from '../support/mailbox.ts';
import { dataFolder, freePort, startCompiled } from '../support/processes.ts';
import { testProgram } from '../support/program.ts';
import { decide } from '../support/settings.ts';

const reading = { t: translator('en'), locale: 'en' as const, now: new Date('2026-11-20T15:00:00Z') };
const said = (findings: Finding[], check: string) =>
  findings.filter((one) => one.check === check).map(({ level, text }) => `${level}: ${text}`);

describe('pulso doctor, about the machine', () => {
  const look = (env: Record<string, string>, now = reading.now) =>
    machineFindings(loadConfig(env), { ...reading, now });

  it('is content with a folder that is closed to others', async () => {
    const DATA_DIR = dataFolder();
    const findings = await look({ DATA_DIR });
    assert.deepEqual([...new Set(findings.map(({ level }) => level))], ['ok']);
    assert.deepEqual(said(findings, 'folders'), [`ok: Only this user can read ${DATA_DIR} and the keys.`]);
  });

  it('names every file and folder that others can read, and how to close it', async () => {
    const DATA_DIR = dataFolder();
    const keys = join(DATA_DIR, 'keys');
    mkdirSync(keys, { mode: 0o700 });
    writeFileSync(join(keys, 'app'), 'x', { mode: 0o644 });
    chmodSync(DATA_DIR, 0o755);
    assert.deepEqual(said(await look({ DATA_DIR }), 'folders'), [
      `fault: Others can read ${DATA_DIR} (mode 755). Run: chmod 700 ${DATA_DIR}`,
      `fault: Others can read ${keys}/app (mode 644). Run: chmod 600 ${keys}/app`,
    ]);
  });

  it('says that a folder is not there, and makes none', async () => {
    const DATA_DIR = join(dataFolder(), 'none');
    for (let twice = 0; twice < 2; twice++)
      assert.match(said(await look({ DATA_DIR }), 'new').join(), /^warning: The folder .*none is not there/);
  });

  it('doubts a clock of another century and pages without encryption', async () => {
    const env = { DATA_DIR: dataFolder(), BASE_URL: 'http://pulso.example' };
    const findings = await look(env, new Date(0));
    assert.match(said(findings, 'clock').join(), /^fault: The clock says 1970-01-01/);
    assert.match(said(findings, 'configuration').join(), /^warning: .*without encryption/);
  });
});

describe('pulso doctor, about what is stored', () => {
  useTestDatabase();
  const backupDir = '/nowhere/backups';

  it('finds nothing wrong where jobs run and the zone is known', async () => {
    await decide({ zone: 'America/Sao_Paulo' });
    await noteRuns({ now: () => reading.now })('send', null);
    const findings = await databaseFindings({ backupDir }, reading);
    assert.deepEqual(
      findings.map(({ check, level }) => `${check} ${level}`),
      ['database ok', 'clock ok', 'zone ok', 'jobs ok', 'backup warning'],
    );
    assert.match(said(findings, 'zone').join(), /America\/Sao_Paulo; there it is .*12:00/);
  });

  it('says what is wrong and what to do', async () => {
    await decide({ zone: 'America/Sao_Paulo' });
    await SettingsModel.updateOne({}, { $set: { zone: 'Mars/Olympus' } });
    assert.deepEqual(said(await databaseFindings({}, reading), 'zone'), [
      'fault: This machine does not know the zone Mars/Olympus. Choose another under Settings.',
    ]);
    await decide({ zone: 'Etc/UTC' });
    const { _id } = await makeRound(testProgram().keys, { status: 'unreadable' });
    await noteRuns({ now: () => new Date('2026-11-20T14:00:00Z') })('backup', null);
    const findings = await databaseFindings({ backupDir }, reading);
    assert.match(said(findings, 'rounds').join(), new RegExp(`^fault: The key of round ${_id} is missing`));
    assert.match(
      said(findings, 'jobs').join(),
      /^fault: No process does the recurring work\. Since .* Start/,
    );
    assert.match(said(findings, 'backup').join(), /^fault: There is no backup\./);
  });
});

describe('pulso doctor, about mail', () => {
  const config = (env: Record<string, string>) =>
    loadConfig({ DATA_DIR: dataFolder(), BASE_URL: 'https://pulso.example', ...env });

  it('tries the mail server without sending', async () => {
    const mailbox = await openMailbox();
    const findings = await mailFindings(config({ SMTP_URL: mailbox.url }), null, reading);
    assert.match(said(findings, 'mail').join(), /^ok: The mail server \S+ takes mails from us\.$/);
    assert.equal(mailbox.mails.length, 0);
    await mailbox.close();
  });

  it('says why it is refused, and that none is chosen', async () => {
    const SMTP_URL = `smtp://127.0.0.1:${await freePort()}`;
    const refused = await mailFindings(config({ SMTP_URL }), null, reading);
    assert.match(said(refused, 'mail').join(), /^fault: Nothing answers at 127\.0\.0\.1/);
    for (const chosen of [null, 'demo'] as const)
      assert.match(
        said(await mailFindings(config({}), chosen, reading), 'mail').join(),
        /^warning: There is no/,
      );
  });
});

describe('pulso doctor', () => {
  const doctor = async (env: Record<string, string>) => {
    const run = startCompiled('server/pulso', ['doctor'], { LANG: 'pt_BR.UTF-8', ...env });
    return { code: await run.ended, out: run.out() };
  };

  it('works beside a running server, with a wrong configuration, and while the database is away', async () => {
    const DATA_DIR = dataFolder();
    const server = startCompiled('server/main', [], { DATA_DIR, PORT: String(await freePort()) });
    await server.said(/^Pulso: /m);
    const beside = await doctor({ DATA_DIR });
    assert.match(beside.out, /ok +O banco de dados responde\./);
    assert.equal(beside.code, 0, beside.out);
    assert.equal(await server.end('SIGTERM'), 0);
    const [wrong, away] = await Promise.all([
      doctor({ DATA_DIR, PORT: 'many' }),
      doctor({ DATA_DIR, MONGODB_URI: 'mongodb://127.0.0.1:1/pulso', APP_SECRET: 's'.repeat(32) }),
    ]);
    assert.deepEqual([wrong.code, away.code], [1, 1]);
    assert.match(wrong.out, /FALHA .*PORT/s);
    assert.match(away.out, /FALHA +O banco de dados não responde/);
  }).timeout(90_000);
});
