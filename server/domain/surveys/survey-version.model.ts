import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** The questions of a survey at one time: published and unchangeable, or the draft of the next version. */
export interface SurveyVersion {
  /** 'survey:n' */
  _id: string;
  surveyId: string;
  /** 1, 2, 3 … */
  n: number;
  /** Item ids, of the question bank or of the company's own, in the order they are asked. */
  items: string[];
  /** The item that stands for the survey in matrix, trend and mail. */
  headlineItemId: string;
  /** Published; false for the draft. */
  frozen: boolean;
}

const schema = collectionSchema<SurveyVersion>('surveyVersions', {
  _id: { type: String, required: true },
  surveyId: String,
  n: Number,
  items: [String],
  headlineItemId: String,
  frozen: Boolean,
});

export const SurveyVersionModel = model<SurveyVersion>('SurveyVersion', schema);
