import { LOCALES } from '../../i18n/locales.ts';
import { type Settings, SettingsModel } from './settings.model.ts';

export type { Settings };

/** Lowest values the minimum groups may be set to (privacy.md). */
export const FLOORS = { k: 5, kc: 5 } as const;

const defaults: Omit<Settings, '_id'> = {
  name: '',
  locale: 'en',
  languages: [...LOCALES],
  zone: 'Etc/UTC',
  k: 5,
  kc: 10,
  siteZones: {},
  mailPaused: false,
  launchDelayMinutes: 10,
  separationDays: 0,
  contact: '',
  privacyOfficer: '',
  reportingChannel: '',
  headsReadAfterDays: 1,
  secretCheck: '',
  demo: false,
};

/** The settings of the company; defaults where nothing was decided yet. */
export async function readSettings(): Promise<Settings> {
  const stored = await SettingsModel.findById('company').lean<Partial<Settings>>();
  return { ...defaults, ...stored, _id: 'company' };
}

/** Changes the given settings and leaves the others; k and kc never go below their floors. */
export async function changeSettings(change: Partial<Omit<Settings, '_id'>>): Promise<void> {
  const floored = {
    ...change,
    ...(change.k !== undefined && { k: Math.max(FLOORS.k, change.k) }),
    ...(change.kc !== undefined && { kc: Math.max(FLOORS.kc, change.kc) }),
  };
  await SettingsModel.updateOne({ _id: 'company' }, { $set: floored }, { upsert: true });
}
