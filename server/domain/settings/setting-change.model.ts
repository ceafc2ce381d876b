import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';
import type { Settings } from './settings.model.ts';

/** One setting that somebody changed. */
export interface SettingChange {
  /** 1, 2, 3 … without gaps. */
  _id: number;
  at: Date;
  /** A user's id, 'cli', or 'system' for the first start. */
  userId: string;
  field: keyof Settings;
  /** The value before and after; both null for a secret: only that it changed is kept. */
  from: unknown;
  to: unknown;
}

const schema = collectionSchema<SettingChange>('settingChanges', {
  _id: { type: Number, required: true },
  at: Date,
  userId: String,
  field: String,
  from: {},
  to: {},
});
schema.index({ field: 1 });

export const SettingChangeModel = model<SettingChange>('SettingChange', schema);
