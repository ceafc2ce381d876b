import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { jobTable } from '../../../jobs/index.ts';
import { backUp } from '../../../server/domain/backups/backup.ts';
import { keepKeyIn } from '../../../server/domain/backups/keys-in-transit.ts';
import { confirmRestoration, readRestoration } from '../../../server/domain/backups/restoration.ts';
import { type RestoreTools, restore } from '../../../server/domain/backups/restore.ts';
import { destroyRound } from '../../../server/domain/publication/destroy.ts';
import { findRound, type Round } from '../../../server/domain/rounds/rounds.query.ts';
import { resumeRound } from '../../../server/domain/rounds/rounds.ts';
import { currentDatabase } from '../../../server/platform/database.ts';
import { sumOf } from '../../../server/platform/raw-documents.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { dumpDatabase } from '../../support/dump.ts';
import { answerPaths } from '../../support/links.ts';
import { makeDueSchedule, makeSmallCompany } from '../../support/small-company.ts';

describe('a backup', () => {
  useTestDatabase();
  let folder: string;
  let site: TestApp;
  let round: Round;
  let paths: string[];

  const run = async (name: string) =>
    await jobTable(site.deps)
      .find((job) => job.name === name)
      ?.run(new AbortController().signal);
  const tools = (withOpenRounds = false) => {
    const { clock, keys, secrets } = site.deps;
    return { now: clock.now(), keys, secrets, migrations: [], withOpenRounds };
  };
  const into = (change: Partial<RestoreTools> = {}): RestoreTools => {
    const { config, secrets } = site.deps;
    return { known: [], keepKey: keepKeyIn(config, secrets), secrets, replace: true, ...change };
  };
  const answer = async (path: string) => {
    const page = await request(site.app).get(path);
    const field = /type="radio" name="([^"]+)"/.exec(page.text)?.[1] ?? '';
    return await request(site.app)
      .post(path)
      .type('form')
      .send({ language: 'en', [field]: '4', send: '1' });
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'));
    site = testApp();
    site.deps.clock.set('2026-11-16T12:00:00Z');
    await makeSmallCompany(12);
    await makeDueSchedule(site.deps.clock.now());
    await run('open');
    await run('send');
    const [open] = (await dumpDatabase()).rounds ?? [];
    round = (await findRound(String(open?._id))) as Round;
    paths = await answerPaths(site);
    for (const path of paths.slice(0, 10)) assert.equal((await answer(path)).status, 200);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('holds what the database holds, but not what joins people and answers of an open round', async () => {
    const target = join(folder, 'one');
    const manifest = await backUp(target, tools());
    const names = Object.keys(manifest.collections);
    for (const name of ['responses', 'invitations', 'participations', 'roundKeys', 'sessions', 'leases'])
      assert.ok(!names.includes(name), name);
    for (const name of ['employees', 'departments', 'rounds', 'outbox', 'asked', 'settings'])
      assert.deepEqual(manifest.collections[name], await sumOf({ db: currentDatabase(), name }), name);
    assert.equal(statSync(target).mode & 0o777, 0o700);
    for (const name of readdirSync(target)) assert.equal(statSync(join(target, name)).mode & 0o777, 0o600);
    const key = await site.deps.keys.read(round._id);
    assert.ok(key);
    for (const name of readdirSync(target)) {
      const bytes = await readFile(join(target, name));
      assert.ok(!bytes.includes(key), `${name} holds the key`);
    }
    await assert.rejects(backUp(target, tools()), { code: 'folder_exists' });
    assert.deepEqual(readdirSync(folder), ['one'], 'nothing is left of the refused one');
  });

  it('comes back document by document; its open round is interrupted and nothing leaves', async () => {
    await backUp(join(folder, 'one'), tools());
    const before = await dumpDatabase();
    await site.deps.keys.destroy(round._id);
    await assert.rejects(restore(join(folder, 'one'), into({ replace: false })), {
      code: 'database_not_empty',
    });
    for (let times = 0; times < 2; times++) await restore(join(folder, 'one'), into());
    const after = await dumpDatabase();
    for (const name of [
      'employees',
      'departments',
      'asked',
      'schedules',
      'surveys',
      'surveyVersions',
      'users',
    ])
      assert.deepEqual(after[name] ?? [], before[name] ?? [], name);
    assert.equal((await findRound(round._id))?.status, 'interrupted');
    assert.deepEqual([after.outbox ?? [], after.responses ?? [], after.invitations ?? []], [[], [], []]);

    await makeDueSchedule(site.deps.clock.now());
    for (const job of ['open', 'send']) await run(job);
    assert.equal((await dumpDatabase()).rounds?.length, 1, 'no round opens');
    const waiting = await readRestoration(site.deps.keys);
    assert.deepEqual(waiting?.from, site.deps.clock.now());
    assert.deepEqual(
      waiting?.interrupted.map(({ canResume }) => canResume),
      [false],
    );
    await confirmRestoration('send');
    await run('open');
    assert.equal((await dumpDatabase()).rounds?.length, 2);
    await assert.rejects(confirmRestoration('send'), { code: 'not_restored' });
  });

  it('with open rounds, lets HR go on where it stopped', async () => {
    await backUp(join(folder, 'open'), tools(true));
    const before = await dumpDatabase();
    await destroyRound(round._id, site.deps);
    await restore(join(folder, 'open'), into());
    const after = await dumpDatabase();
    for (const name of ['responses', 'invitations', 'outbox'])
      assert.deepEqual(after[name], before[name], name);
    assert.equal((await answer(paths[11] ?? '')).status, 404);
    const waiting = await readRestoration(site.deps.keys);
    assert.deepEqual(
      waiting?.interrupted.map(({ canResume }) => canResume),
      [true],
    );
    await resumeRound(round._id);
    await assert.rejects(resumeRound(round._id), { code: 'round_not_interrupted' });
    assert.equal((await answer(paths[11] ?? '')).status, 200);
    site.deps.clock.set(new Date(round.closesAt.getTime() + 1_000));
    await run('close');
    site.deps.clock.advance(61_000);
    await run('seal');
    assert.equal((await findRound(round._id))?.status, 'sealed');
    assert.ok(((await dumpDatabase()).snapshots ?? []).length > 0);
  });

  it('drops waiting mails when HR says so', async () => {
    await backUp(join(folder, 'open'), tools(true));
    await restore(join(folder, 'open'), into());
    assert.ok(((await readRestoration(site.deps.keys))?.waiting ?? 0) > 0, 'reminders wait');
    await confirmRestoration('drop');
    const states = new Set((await dumpDatabase()).outbox?.map(({ state }) => state));
    assert.ok(!states.has('waiting'));
  });

  it('is refused when it is damaged, of a newer program, or under another secret', async () => {
    const target = join(folder, 'one');
    await backUp(target, { ...tools(), migrations: ['0009-later'] });
    await assert.rejects(restore(target, into()), { code: 'backup_newer', values: { v: '0009-later' } });
    const known = ['0009-later'];
    const people = join(target, 'employees.bson');
    const bytes = await readFile(people);
    const damaged: Buffer[] = [
      bytes.subarray(0, -3),
      Buffer.from(bytes.map((byte, i) => (i === 90 ? byte ^ 1 : byte))),
    ];
    for (const content of damaged) {
      await writeFile(people, content);
      await assert.rejects(restore(target, into({ known })), { code: 'backup_damaged' });
    }
    rmSync(people);
    await assert.rejects(restore(target, into({ known })), { code: 'backup_damaged' });
    writeFileSync(join(target, 'backup.json'), '{}');
    await assert.rejects(restore(target, into({ known })), { code: 'not_a_backup' });
    assert.equal((await dumpDatabase()).employees?.length, 36, 'nothing was removed');
  });
});
