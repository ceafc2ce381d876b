import assert from 'node:assert/strict';
import { AuditEntryModel } from '../../../server/domain/audit/entry.model.ts';
import { findSettingChanges } from '../../../server/domain/settings/setting-changes.ts';
import {
  changeSettings,
  type Decision,
  noteInSettings,
  readSettings,
  zoneOf,
} from '../../../server/domain/settings/settings.ts';
import { InvalidInput } from '../../../server/platform/errors.ts';
import { useTestDatabase } from '../../support/database.ts';

const BY_ANA = { by: 'ana', now: new Date('2026-11-02T12:00:00Z') };

describe('settings', () => {
  useTestDatabase();

  const faultsOf = async (change: Decision) => {
    try {
      await changeSettings(change, BY_ANA);
      return [];
    } catch (error) {
      assert.ok(error instanceof InvalidInput);
      return error.faults.map(({ field, code }) => `${field}:${code}`);
    }
  };

  it('have every language until somebody chooses, also when the program noted something first', async () => {
    await noteInSettings({ secretCheck: 'check' });
    assert.deepEqual((await readSettings()).languages, ['pt-BR', 'en', 'es']);
  });

  it('keep who changed what, when, from what to what, and only what really changed', async () => {
    for (let twice = 0; twice < 2; twice++) await changeSettings({ kc: 8, zone: 'Europe/Lisbon' }, BY_ANA);
    await changeSettings({ kc: 12 }, { by: 'rui', now: new Date('2026-11-03T12:00:00Z') });
    assert.deepEqual(await findSettingChanges(['kc']), [
      { _id: 1, at: BY_ANA.now, userId: 'ana', field: 'kc', from: 10, to: 8 },
      { _id: 3, at: new Date('2026-11-03T12:00:00Z'), userId: 'rui', field: 'kc', from: 8, to: 12 },
    ]);
    assert.equal((await findSettingChanges()).length, 3);
    const entries = await AuditEntryModel.find({ verb: 'change' }).sort({ _id: 1 }).lean();
    assert.deepEqual(
      entries.map(({ userId, thing }) => [userId, thing]),
      [
        ['ana', 'setting:kc'],
        ['ana', 'setting:zone'],
        ['rui', 'setting:kc'],
      ],
    );
  });

  it('leave alone what was not decided', async () => {
    await changeSettings({ kc: 8 }, BY_ANA);
    assert.deepEqual((await readSettings()).languages, ['pt-BR', 'en', 'es']);
  });

  it('say of a secret only that it changed', async () => {
    await changeSettings({ smtp: 'encrypted' }, BY_ANA);
    const [change] = await findSettingChanges();
    assert.deepEqual([change?.field, change?.from, change?.to], ['smtp', null, null]);
  });

  it('have no history of what the program notes for itself', async () => {
    await noteInSettings({ setup: { done: ['company'], dismissed: false } });
    assert.deepEqual((await readSettings()).setup.done, ['company']);
    assert.deepEqual(await findSettingChanges(), []);
  });

  it('refuse what cannot be, by field, and then change nothing', async () => {
    const cases: [Decision, string][] = [
      [{ name: ' ' }, 'name:needed'],
      [{ contact: 'x'.repeat(301) }, 'contact:long'],
      [{ languages: [] }, 'languages:choice'],
      [{ languages: ['es'] }, 'languages:locale_missing'],
      [{ zone: 'America/Nowhere' }, 'zone:zone'],
      [{ siteZones: { Lisboa: 'Lisbon' } }, 'siteZones:zone'],
      [{ k: 4 }, 'k:number'],
      [{ k: 5.5 }, 'k:number'],
      [{ k: Number.NaN }, 'k:number'],
      [{ kc: 4 }, 'kc:number'],
      [{ k: 11 }, 'kc:number'],
      [{ launchDelayMinutes: 61 }, 'launchDelayMinutes:number'],
      [{ separationDays: -1 }, 'separationDays:number'],
      [{ headsReadAfterDays: 6 }, 'headsReadAfterDays:number'],
    ];
    for (const [change, fault] of cases) assert.deepEqual(await faultsOf(change), [fault]);
    assert.deepEqual(await faultsOf({ k: 3, zone: 'x' }), ['k:number', 'zone:zone']);
    assert.deepEqual(await findSettingChanges(), []);
    assert.deepEqual(await faultsOf({ k: 12, kc: 12, locale: 'pt-BR', languages: ['pt-BR'] }), []);
  });

  it('number changes made at the same time without a gap', async () => {
    await Promise.all([6, 7, 8, 9].map((k) => changeSettings({ k }, BY_ANA)));
    const numbers = (await findSettingChanges()).map(({ _id }) => _id);
    assert.deepEqual(numbers, [1, 2, 3, 4].slice(0, numbers.length));
  });

  it('give a site its own zone, whatever a site is called', () => {
    const settings = { zone: 'Etc/UTC', siteZones: { 'St. Gallen': 'Europe/Zurich' } };
    assert.equal(zoneOf('St. Gallen', settings), 'Europe/Zurich');
    for (const site of ['', 'Lisboa', 'constructor', '__proto__'])
      assert.equal(zoneOf(site, settings), 'Etc/UTC', site);
  });

  it('store zones of sites with dots in their names', async () => {
    await changeSettings({ siteZones: { 'St. Gallen': 'Europe/Zurich' } }, BY_ANA);
    assert.deepEqual((await readSettings()).siteZones, { 'St. Gallen': 'Europe/Zurich' });
  });
});
