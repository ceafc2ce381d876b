import { isDeepStrictEqual } from 'node:util';
import { LOCALES } from '../../i18n/locales.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { appendChange, type SettingAction } from './setting-changes.ts';
import { settingFaults } from './setting-faults.ts';
import { type Settings, SettingsModel } from './settings.model.ts';

export type { Settings, SetupProgress, SetupStep } from './settings.model.ts';
export { SETUP_STEPS } from './settings.model.ts';

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
  target: null,
  boardReads: false,
  headsReadEngagement: false,
  smtp: '',
  setup: { done: [], dismissed: false },
  secretCheck: '',
  demo: false,
};

/** What the program notes for itself; nobody decides it, so it has no history. */
type Note = Pick<Settings, 'setup' | 'secretCheck'>;

/** Settings that somebody decides. */
export type Decision = Partial<Omit<Settings, '_id' | keyof Note>>;

/** The settings of the company; defaults where nothing was decided yet. */
export async function readSettings(): Promise<Settings> {
  const stored = await SettingsModel.findById('company').lean<Partial<Settings>>();
  return { ...defaults, ...stored, _id: 'company' };
}

/**
 * Changes the given settings and leaves the others; what really changes is kept with who and when. InvalidInput by field
 * when a value cannot be: floors of k and kc, kc ≥ k, zones, languages without the company's own, numbers out of range.
 */
export async function changeSettings(change: Decision, action: SettingAction): Promise<void> {
  const before = await readSettings();
  const after = { ...before, ...change };
  const fields = (Object.keys(change) as (keyof Decision)[]).filter(
    (field) => !isDeepStrictEqual(before[field], after[field]),
  );
  const faults = settingFaults(after, Object.keys(change) as (keyof Decision)[]);
  if (faults.length > 0) throw new InvalidInput(faults);
  // The history comes first: a crash may leave a change that was announced and not made, never one made in silence.
  for (const field of fields) await appendChange({ field, from: before[field], to: after[field] }, action);
  if (fields.length > 0) await store(Object.fromEntries(fields.map((field) => [field, after[field]])));
}

/**
 * Notes what the program remembers for itself: progress of the first start, the check of the application secret, and what is
 * encrypted under it when that secret changes.
 */
export async function noteInSettings(note: Partial<Note & Pick<Settings, 'smtp'>>): Promise<void> {
  await store(note);
}

async function store(fields: Partial<Settings>): Promise<void> {
  await SettingsModel.updateOne({ _id: 'company' }, { $set: fields }, { upsert: true });
}

/** The IANA zone of people at a site: the site's own, or the company's. */
export function zoneOf(site: string, { siteZones, zone }: Pick<Settings, 'siteZones' | 'zone'>): string {
  return Object.hasOwn(siteZones, site) ? (siteZones[site] ?? zone) : zone;
}
