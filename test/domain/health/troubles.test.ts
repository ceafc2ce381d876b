import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enqueue } from '../../../server/domain/delivery/outbox.ts';
import { pauseQueue } from '../../../server/domain/delivery/pause.ts';
import { listJobRuns, noteRuns } from '../../../server/domain/health/job-runs.ts';
import { findTroubles } from '../../../server/domain/health/troubles.ts';
import { AppError } from '../../../server/platform/errors.ts';
import { testClock } from '../../support/clock.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeRound } from '../../support/factories.ts';
import { testProgram } from '../../support/program.ts';
import { decide } from '../../support/settings.ts';

const NOW = new Date('2026-11-20T15:00:00Z');
const MINUTE = 60_000;
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * MINUTE);

describe('troubles', () => {
  useTestDatabase();
  let backupDir: string;
  beforeEach(() => {
    backupDir = mkdtempSync(join(tmpdir(), 'backups-'));
  });
  afterEach(() => rmSync(backupDir, { recursive: true }));

  const kinds = async (where: { backupDir?: string } = {}) =>
    (await findTroubles({ now: NOW, ...where })).map(({ kind, thing }) =>
      thing ? `${kind} ${thing}` : kind,
    );
  const ran = async (job: string, minutesAgo: number, error: unknown = null) =>
    await noteRuns({ now: () => ago(minutesAgo) })(job, error);

  it('are none in an installation that was just started, or works', async () => {
    assert.deepEqual(await kinds({ backupDir }), []);
    await ran('backup', 5);
    mkdirSync(join(backupDir, 'pulso-2026-11-19T120000Z'));
    assert.deepEqual(await kinds({ backupDir }), []);
  });

  it('are rounds that cannot be read, and seals that have not ended after an hour', async () => {
    const { keys } = testProgram();
    const lost = await makeRound(keys, { status: 'unreadable' });
    const stuck = await makeRound(keys, { status: 'closing', closedAt: ago(62) });
    await makeRound(keys, { status: 'sealing', closedAt: ago(59) });
    assert.deepEqual(await kinds(), [`unreadable ${lost._id}`, `seal ${stuck._id}`]);
  });

  it('are mails that do not leave for an hour, by the code of the server, but not those held back on purpose', async () => {
    const mail = (dueAt: Date, n: number) =>
      enqueue([{ kind: 'invitation', to: 'e:1', ref: 'r', n, dueAt }], Buffer.alloc(32));
    await mail(ago(59), 1);
    await pauseQueue('535', { now: ago(59), chance: 0, isFirst: true });
    assert.deepEqual(await kinds(), []);
    await mail(ago(61), 2);
    assert.deepEqual(await kinds(), ['mail 535']);
    await decide({ mailPaused: true });
    assert.deepEqual(await kinds(), []);
  });

  it('are mails that wait although nothing refuses them', async () => {
    await enqueue([{ kind: 'reminder', to: 'e:1', ref: 'r', n: 1, dueAt: ago(61) }], Buffer.alloc(32));
    assert.deepEqual(await kinds(), ['mail_waits']);
  });

  it('are backups that are missing or older than a day and a half', async () => {
    await ran('backup', 5);
    assert.deepEqual(await kinds({ backupDir }), ['backup_none']);
    assert.deepEqual(await kinds(), [], 'where none are made, none is missed');
    mkdirSync(join(backupDir, 'pulso-2026-11-19T025900Z'));
    assert.deepEqual(await kinds({ backupDir }), ['backup_old']);
  });

  it('are jobs that fail for ten minutes, and jobs that nobody runs', async () => {
    await ran('seal', 1);
    await ran('send', 11);
    await ran('send', 0, new AppError('unavailable', 503));
    assert.deepEqual(await kinds(), ['job send']);
    await ran('send', 0);
    assert.deepEqual(await kinds(), []);
  });

  it('are jobs that nobody runs any more', async () => {
    await ran('send', 11);
    assert.deepEqual(await kinds(), ['jobs_silent']);
  });

  it('come from runs that are stored when their end changes, or a minute has passed, with a code and no message', async () => {
    const clock = testClock();
    const note = noteRuns(clock);
    await note('seal', null);
    const first = clock.now();
    clock.advance(59_000);
    await note('seal', null);
    assert.deepEqual(await listJobRuns(), [{ _id: 'seal', lastAt: first, lastOkAt: first }]);
    await note('seal', new Error('ana@example.com wrote: it is terrible'));
    await note('send', { code: 'ana@example.com', name: 'x y' });
    const [seal, send] = await listJobRuns();
    assert.deepEqual([seal?.error, seal?.lastOkAt, seal?.lastAt], ['Error', first, clock.now()]);
    assert.equal(send?.error, 'x y');
    clock.advance(1000);
    await note('seal', null);
    assert.equal((await listJobRuns())[0]?.error, undefined);
  });
});
