import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** How far the invented company is; one document while there is one. */
export interface DemoProgress {
  _id: 'demo';
  state: 'making' | 'made' | 'failed' | 'removing';
  /** Rounds made so far, and all of them. */
  done: number;
  of: number;
  /** Last sign of life of who makes or removes it. */
  at: Date;
}

const schema = collectionSchema<DemoProgress>('demo', {
  _id: { type: String, required: true },
  state: String,
  done: Number,
  of: Number,
  at: Date,
});

export const DemoProgressModel = model<DemoProgress>('DemoProgress', schema);
