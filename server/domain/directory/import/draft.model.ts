import { model } from 'mongoose';
import { collectionSchema } from '../../../platform/schema.ts';
import type { Choices } from './choices.ts';

/** A file that was sent and waits for somebody to settle what it leaves open, or to say that it be applied. Gone after an hour. */
export interface ImportDraft {
  _id: string;
  /** Id of the user who sent it; nobody else may apply it. */
  by: string;
  at: Date;
  name: string;
  /** What it waits for: the choice of a sheet, of columns, or of doing it. */
  step: 'sheet' | 'columns' | 'report';
  /** Packed: the file as it came, the table with all columns, or the table of the columns that are read; by step. */
  content: Buffer;
  /** Names to choose from, in the step 'sheet'. */
  sheets?: string[];
  complete: boolean;
  choices: Choices;
}

const schema = collectionSchema<ImportDraft>('importDrafts', {
  _id: { type: String, required: true },
  by: String,
  at: Date,
  name: String,
  step: String,
  content: Buffer,
  sheets: [String],
  complete: Boolean,
  choices: { type: Object },
});
schema.index({ at: 1 }, { expireAfterSeconds: 3_600 });
schema.index({ by: 1 });

export const ImportDraftModel = model<ImportDraft>('ImportDraft', schema);
