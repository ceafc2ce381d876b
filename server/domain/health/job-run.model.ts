import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** When a recurring job ran last, in whichever process. */
export interface JobRun {
  /** Name of the job in the table of jobs. */
  _id: string;
  lastAt: Date;
  /** When it last ended well; missing until it has. */
  lastOkAt?: Date;
  /** Code of the failure, when the last run failed: never a message, which could hold what somebody wrote. */
  error?: string;
}

const schema = collectionSchema<JobRun>('jobRuns', {
  _id: { type: String, required: true },
  lastAt: Date,
  lastOkAt: Date,
  error: String,
});

export const JobRunModel = model<JobRun>('JobRun', schema);
