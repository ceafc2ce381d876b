import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';
import type { TemplateName } from './question-bank.ts';

/** A named list of questions, kept in versions. */
export interface Survey {
  _id: string;
  /** As HR writes it, in one language. */
  name: string;
  template: TemplateName;
  /** 'survey:n', the version the next round will use. */
  headVersion: string;
  mode: 'anonymous' | 'identified';
}

const schema = collectionSchema<Survey>('surveys', {
  _id: { type: String, required: true },
  name: String,
  template: String,
  headVersion: String,
  mode: String,
});

export const SurveyModel = model<Survey>('Survey', schema);
