import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jobTable } from '../../../jobs/index.ts';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { backUp } from '../../../server/domain/backups/backup.ts';
import { keepKeyIn } from '../../../server/domain/backups/keys-in-transit.ts';
import { restore } from '../../../server/domain/backups/restore.ts';
import { destroyRound } from '../../../server/domain/publication/destroy.ts';
import { listRounds } from '../../../server/domain/rounds/rounds.query.ts';
import { restoredFrom } from '../../../server/domain/settings/restored.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { useTestDatabase } from '../../support/database.ts';
import { makeDueSchedule, makeSmallCompany } from '../../support/small-company.ts';

describe('/hr/restoration', () => {
  useTestDatabase();
  let site: TestApp;
  let folder: string;

  before(() => {
    site = testApp();
  });

  /** An open round comes back from a backup, with its key or without. */
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'restored-'));
    const { clock } = site.deps;
    clock.set('2026-11-16T12:00:00Z');
    await makeSmallCompany(12);
    await makeDueSchedule(clock.now());
    await jobTable(site.deps)
      .find(({ name }) => name === 'open')
      ?.run(new AbortController().signal);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function comeBack(withOpenRounds: boolean): Promise<string> {
    const { clock, keys, secrets, config } = site.deps;
    const [round] = await listRounds();
    const target = join(folder, 'one');
    await backUp(target, { now: clock.now(), keys, secrets, migrations: [], withOpenRounds });
    await destroyRound(round?._id ?? '', site.deps);
    await restore(target, { known: [], keepKey: keepKeyIn(config, secrets), secrets, replace: true });
    return round?._id ?? '';
  }

  it('tells every page that nothing leaves until HR confirms, once', async () => {
    await comeBack(false);
    const hr = await site.signedIn('hr');
    assert.match((await hr.get('/hr/people')).text, /restored from a backup.*\/hr\/restoration/s);
    const shown = (await hr.get('/hr/restoration')).text;
    assert.match(shown, /without its key: can only be given up/);
    assert.match(shown, /No mail waits/);
    assert.equal((await hr.post('/hr/restoration', { mails: 'later' })).status, 422);
    assert.ok(await restoredFrom());
    assert.equal((await hr.post('/hr/restoration', { mails: 'drop' })).headers.location, '/hr/rounds');
    assert.equal(await restoredFrom(), null);
    assert.equal((await hr.post('/hr/restoration', { mails: 'drop' })).status, 409);
    assert.doesNotMatch((await hr.get('/hr/people')).text, /restored from a backup/);
    const deeds = await AuditEntryModel.find({ verb: 'confirm', thing: 'restoration' }).lean();
    assert.deepEqual(
      deeds.map(({ userId }) => userId),
      [hr.user._id],
    );
  });

  it('lets a round with its key go on or be given up', async () => {
    const id = await comeBack(true);
    const hr = await site.signedIn('hr');
    assert.match((await hr.get('/hr/restoration')).text, /can go on/);
    assert.match((await hr.get(`/hr/rounds/${id}`)).text, /Let this round go on/);
    assert.equal((await hr.post(`/hr/rounds/${id}/resumption`)).status, 303);
    assert.deepEqual(
      (await listRounds()).map(({ status }) => status),
      ['open'],
    );
    assert.equal((await hr.post(`/hr/rounds/${id}/resumption`)).status, 409);
    assert.doesNotMatch((await hr.get(`/hr/rounds/${id}`)).text, /Let this round go on/);
  });

  it('offers no resuming of a round without its key', async () => {
    const id = await comeBack(false);
    const hr = await site.signedIn('hr');
    const shown = (await hr.get(`/hr/rounds/${id}`)).text;
    assert.doesNotMatch(shown, /Let this round go on/);
    assert.equal((await hr.post(`/hr/rounds/${id}/resumption`)).status, 409);
    assert.equal((await hr.post(`/hr/rounds/${id}/abandoning`)).status, 303);
    assert.deepEqual(
      (await listRounds()).map(({ status }) => status),
      ['abandoned'],
    );
  });
});
