import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Unavailable } from '../../platform/errors.ts';
import { record } from '../audit/audit.ts';
import { type SettingChange, SettingChangeModel } from './setting-change.model.ts';
import type { Settings } from './settings.model.ts';

export type { SettingChange } from './setting-change.model.ts';

const TRIES = 50;
const SECRET: (keyof Settings)[] = ['smtp'];

/** Who changes settings: a user's id, 'cli' or 'system'; and when. */
export interface SettingAction {
  by: string;
  now: Date;
}

/** Appends one change to the history and to the audit chain, which names the field only. */
export async function appendChange(
  change: Pick<SettingChange, 'field' | 'from' | 'to'>,
  { by, now }: SettingAction,
): Promise<void> {
  const isSecret = SECRET.includes(change.field);
  const kept = isSecret ? { field: change.field, from: null, to: null } : change;
  await number({ at: now, userId: by, ...kept });
  await record({ at: now, userId: by, verb: 'change', thing: `setting:${change.field}` });
}

async function number(change: Omit<SettingChange, '_id'>): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const last = await SettingChangeModel.findOne({}).sort({ _id: -1 }).lean<SettingChange>();
    try {
      await SettingChangeModel.create({ _id: (last?._id ?? 0) + 1, ...change });
      return;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }
  throw new Unavailable();
}

/** The changes of some settings, or of all, the earliest first. */
export async function findSettingChanges(fields?: (keyof Settings)[]): Promise<SettingChange[]> {
  const wanted = fields ? { field: { $in: fields } } : {};
  return await SettingChangeModel.find(wanted).sort({ _id: 1 }).lean<SettingChange[]>();
}
