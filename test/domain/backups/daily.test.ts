import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jobTable } from '../../../jobs/index.ts';
import { checkFiles } from '../../../server/domain/backups/check-files.ts';
import { listBackups } from '../../../server/domain/backups/daily.ts';
import { noteRuns } from '../../../server/domain/health/job-runs.ts';
import { findTroubles } from '../../../server/domain/health/troubles.ts';
import { useTestDatabase } from '../../support/database.ts';
import { testProgram } from '../../support/program.ts';
import { decide } from '../../support/settings.ts';
import { makeSmallCompany } from '../../support/small-company.ts';

const HOUR_MS = 60 * 60_000;

describe('the daily backup', () => {
  useTestDatabase();
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'daily-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('is made once a day, by one process, and the newest 14 are kept', async () => {
    await makeSmallCompany(3);
    const program = testProgram({ BACKUP_DIR: dir });
    program.clock.set('2026-11-16T03:00:00Z');
    mkdirSync(join(dir, 'something-else'));
    const run = async () =>
      await jobTable(program)
        .find(({ name }) => name === 'backup')
        ?.run(new AbortController().signal);
    await Promise.all([run(), run()]);
    assert.deepEqual(readdirSync(dir).sort(), ['pulso-2026-11-16T030000Z', 'something-else']);
    program.clock.advance(23 * HOUR_MS);
    await run();
    assert.equal((await listBackups(dir)).length, 1);
    for (let day = 0; day < 15; day++) {
      program.clock.advance(25 * HOUR_MS);
      await run();
    }
    const kept = await listBackups(dir);
    assert.deepEqual([kept.length, kept[0]?.at.toISOString()], [14, '2026-12-02T17:00:00.000Z']);
    assert.ok(readdirSync(dir).includes('something-else'));
    const manifest = await checkFiles(join(dir, kept[0]?.name ?? ''), []);
    assert.equal(manifest.collections.employees?.documents, 9);
  });

  it('is not made of an invented company, and is not missed there', async () => {
    await decide({ demo: true });
    const program = testProgram({ BACKUP_DIR: dir });
    for (const { name, run } of jobTable(program))
      if (name === 'backup') await run(new AbortController().signal);
    assert.deepEqual(readdirSync(dir), []);
    await noteRuns(program.clock)('backup', null);
    assert.deepEqual(await findTroubles({ now: program.clock.now(), backupDir: dir }), []);
  });
});
