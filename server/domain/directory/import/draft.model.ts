import { model } from 'mongoose';
import { collectionSchema } from '../../../platform/schema.ts';
import type { Choices } from './choices.ts';

/** A file that was sent and waits for somebody to settle what it leaves open and to apply it, and then what that did. Gone after an hour. */
export interface ImportDraft {
  _id: string;
  /** Id of the user who sent it; nobody else may apply it. */
  by: string;
  at: Date;
  name: string;
  /** What it waits for: the choice of a sheet, of columns, or of doing it; that it is done; nothing any more. */
  step: 'sheet' | 'columns' | 'report' | 'applying' | 'applied';
  /** Packed, by step: the file as it came, the table with all columns, that of the columns that are read, the report. */
  content: Buffer;
  /** Names to choose from, in the step 'sheet'. */
  sheets?: string[];
  complete: boolean;
  choices: Choices;
  /** How many people are written, of how many, and when that was noted; from the step 'applying' on. */
  progress?: { done: number; of: number; at: Date };
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
  progress: { type: { _id: false, done: Number, of: Number, at: Date }, default: undefined },
});
schema.index({ at: 1 }, { expireAfterSeconds: 3_600 });
schema.index({ by: 1 });

export const ImportDraftModel = model<ImportDraft>('ImportDraft', schema);
