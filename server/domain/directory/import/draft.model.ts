import { model } from 'mongoose';
import { collectionSchema } from '../../../platform/schema.ts';
import type { DateOrder } from './dates.ts';

/** A file that was checked and waits for somebody to say that it be applied. Gone after an hour. */
export interface ImportDraft {
  _id: string;
  /** Id of the user who sent it; nobody else may apply it. */
  by: string;
  at: Date;
  name: string;
  file: Buffer;
  complete: boolean;
  dates?: DateOrder;
}

const schema = collectionSchema<ImportDraft>('importDrafts', {
  _id: { type: String, required: true },
  by: String,
  at: Date,
  name: String,
  file: Buffer,
  complete: Boolean,
  dates: String,
});
schema.index({ at: 1 }, { expireAfterSeconds: 3_600 });
schema.index({ by: 1 });

export const ImportDraftModel = model<ImportDraft>('ImportDraft', schema);
