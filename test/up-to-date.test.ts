import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listBackups } from '../server/domain/backups/daily.ts';
import { recordSecrets } from '../server/domain/settings/app-secret.ts';
import { ranMigrations } from '../server/platform/migrate.ts';
import { bringUpToDate } from '../server/up-to-date.ts';
import { useTestDatabase } from './support/database.ts';
import { testProgram } from './support/program.ts';

describe('migrations', () => {
  useTestDatabase();
  let backupDir: string;
  let ran: string[];

  const program = () => testProgram({ BACKUP_DIR: backupDir });
  const migration = (name: string) => ({ name, up: async () => void ran.push(name) });
  const first = migration('0001-first');
  const second = migration('0002-second');

  beforeEach(() => {
    backupDir = mkdtempSync(join(tmpdir(), 'backups-'));
    ran = [];
  });
  afterEach(() => rmSync(backupDir, { recursive: true }));

  it('run once, in order, however many processes start', async () => {
    const one = program();
    await Promise.all(Array.from({ length: 4 }, () => bringUpToDate(one, [first, second])));
    await bringUpToDate(one, [first, second]);
    assert.deepEqual(ran, ['0001-first', '0002-second']);
    assert.deepEqual(await ranMigrations(), ran);
    assert.deepEqual(await listBackups(backupDir), [], 'a new database needs no backup');
  });

  it('are preceded by a backup, and go on where a failed one stopped', async () => {
    const one = program();
    await bringUpToDate(one, [first]);
    await recordSecrets({ current: one.secrets, previous: null });
    const failing = {
      name: '0002-second',
      up: async () => {
        throw new Error('disk full');
      },
    };
    await assert.rejects(bringUpToDate(one, [first, failing]), /disk full/);
    assert.deepEqual(await ranMigrations(), ['0001-first']);
    assert.equal((await listBackups(backupDir)).length, 1);
    one.clock.advance(1_000);
    await bringUpToDate(one, [first, second]);
    assert.deepEqual(ran, ['0001-first', '0002-second']);
  });

  it('of a newer program keep an older one from starting, which says how to go back', async () => {
    const one = program();
    await bringUpToDate(one, [first, second]);
    await assert.rejects(
      bringUpToDate(one, [first]),
      /newer version of Pulso \(0002-second\).*pulso restore/,
    );
  });
});
