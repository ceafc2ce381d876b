import { model } from 'mongoose';
import { collectionSchema } from '../../../platform/schema.ts';
import type { ImportCounts } from './plan.ts';

/** One import that was applied, or was being applied when the program stopped. */
export interface ImportRecord {
  _id: string;
  at: Date;
  /** Id of the user, or 'cli'. */
  by: string;
  counts: ImportCounts;
  state: 'applying' | 'applied';
}

const schema = collectionSchema<ImportRecord>('imports', {
  _id: { type: String, required: true },
  at: Date,
  by: String,
  counts: { type: Object },
  state: String,
});
schema.index({ at: -1 });

export const ImportModel = model<ImportRecord>('Import', schema);
