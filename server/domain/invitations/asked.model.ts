import { model } from 'mongoose';
import { newId } from '../../platform/ids.ts';
import { collectionSchema } from '../../platform/schema.ts';

/** That somebody was asked, for fatigue and rotation; says nothing of whether they answered. Kept 24 months at most. */
export interface Asked {
  _id: string;
  roundId: string;
  employeeId: string;
  subjects: string[];
  /** The day, at midnight UTC. */
  on: Date;
}

const schema = collectionSchema<Asked>('asked', {
  _id: { type: String, required: true, default: () => newId() },
  roundId: String,
  employeeId: String,
  subjects: [String],
  on: Date,
});
schema.index({ roundId: 1, employeeId: 1 }, { unique: true });
schema.index({ employeeId: 1, on: 1 });

export const AskedModel = model<Asked>('Asked', schema);
