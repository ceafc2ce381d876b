import mongoose from 'mongoose';
import type { KeyStore } from '../../domain/rounds/key-store.ts';
import { SettingsModel } from '../../domain/settings/settings.model.ts';
import { readSettings } from '../../domain/settings/settings.ts';
import type { ChangingMailer } from '../../platform/changing-mailer.ts';
import type { Clock } from '../../platform/clock.ts';
import { Conflict } from '../../platform/errors.ts';
import { claim } from './progress.ts';

/** What survives: how far the database's own structure is, the settings, emptied apart, and the claim of who removes. */
const KEPT = ['migrations', 'settings', 'demo'];

export interface RemovalTools {
  clock: Clock;
  keys: KeyStore;
  mailer: ChangingMailer;
}

/**
 * Removes the invented company: what is left is an installation that nobody has used yet. Conflict `demo_none` where there is none,
 * also in a company of real people, and `demo_busy` while it is being made.
 */
export async function removeDemo(tools: RemovalTools): Promise<void> {
  if (!(await readSettings()).demo) throw new Conflict('demo_none');
  await claim('removing', tools.clock.now());
  await emptyInstallation(tools);
  // Last: until here, running it again takes away what is left.
  await forgetDecisions();
  await mongoose.connection.collection('demo').deleteMany({});
  await tools.mailer.refresh();
}

/** Removes keys, mails and every document but the settings; a demo is made in empty companies only, so all of it is its own. */
export async function emptyInstallation({ keys, mailer }: RemovalTools): Promise<void> {
  // Only then is the local outbox the one mails went to.
  await mailer.refresh();
  for (const roundId of await keys.list()) await keys.destroy(roundId);
  await mailer.local?.clear();
  for (const { name } of await mongoose.connection.listCollections())
    if (!KEPT.includes(name) && !name.startsWith('system.'))
      await mongoose.connection.collection(name).deleteMany({});
}

/** The check of the application secret stays: keys made later are wrapped under the same. */
async function forgetDecisions(): Promise<void> {
  const { _id, secretCheck, ...decided } = (await SettingsModel.findById('company').lean()) ?? {};
  const $unset = Object.fromEntries(Object.keys(decided).map((field) => [field, 1]));
  await SettingsModel.updateOne({ _id: 'company' }, { $unset });
}
