import { model } from 'mongoose';
import type { Locale } from '../../i18n/locales.ts';
import { collectionSchema } from '../../platform/schema.ts';

export const SETUP_STEPS = ['company', 'mail', 'people', 'survey'] as const;

/** One step of the first start after the account of the administrator. */
export type SetupStep = (typeof SETUP_STEPS)[number];

/** Which steps were finished, and whether somebody wants to hear no more of the rest. */
export interface SetupProgress {
  done: SetupStep[];
  dismissed: boolean;
}

/** What HR and administrators decide about the company; one document. */
export interface Settings {
  _id: 'company';
  name: string;
  /** Language of what has no reader of its own, e.g. the first page. */
  locale: Locale;
  /** Languages questions are asked in. */
  languages: Locale[];
  /** IANA zone of the company. */
  zone: string;
  /** Fewest people a score is shown for. */
  k: number;
  /** Fewest respondents with whom comments are shown. */
  kc: number;
  /** Site → IANA zone, for sites that have another. */
  siteZones: Record<string, string>;
  mailPaused: boolean;
  /** Minutes between opening a round and its first mail. */
  launchDelayMinutes: number;
  /** Days until copies of whole machines or an oplog no longer join people and answers. */
  separationDays: number;
  /** Who answers questions of employees, as text with an address. */
  contact: string;
  privacyOfficer: string;
  reportingChannel: string;
  /** Working days after the seal until heads read the results. */
  headsReadAfterDays: number;
  /** Favourable % every service should reach; null for none. */
  target: number | null;
  /** Whether the board may read results. */
  boardReads: boolean;
  /** Whether heads read the engagement of their own departments. */
  headsReadEngagement: boolean;
  /** The mail server chosen in the program, encrypted; '' for none. */
  smtp: string;
  /** How far the first start has come. */
  setup: SetupProgress;
  /** Proves at start that APP_SECRET is the one the data was written under. */
  secretCheck: string;
  demo: boolean;
  /** Time of the backup this database came from; nothing is mailed or opened until HR confirms and it is gone. */
  restoredFrom?: Date;
}

const schema = collectionSchema<Settings>('settings', {
  _id: { type: String, required: true },
  name: String,
  locale: String,
  // mongoose would store an empty list with the first other setting.
  languages: { type: [String], default: undefined },
  zone: String,
  k: Number,
  kc: Number,
  siteZones: { type: Object },
  mailPaused: Boolean,
  launchDelayMinutes: Number,
  separationDays: Number,
  contact: String,
  privacyOfficer: String,
  reportingChannel: String,
  headsReadAfterDays: Number,
  target: Number,
  boardReads: Boolean,
  headsReadEngagement: Boolean,
  smtp: String,
  setup: { type: Object },
  secretCheck: String,
  demo: Boolean,
  restoredFrom: Date,
});

export const SettingsModel = model<Settings>('Settings', schema);
