import { type Settings, SettingsModel } from './settings.model.ts';

/** Time of the backup this database came from, while HR has not confirmed it; null otherwise. */
export async function restoredFrom(): Promise<Date | null> {
  const settings = await SettingsModel.findById('company', { restoredFrom: 1 }).lean<Partial<Settings>>();
  return settings?.restoredFrom ?? null;
}

/** From now on mails leave and rounds open again. */
export async function endRestoration(): Promise<void> {
  await SettingsModel.updateOne({ _id: 'company' }, { $unset: { restoredFrom: 1 } });
}
