import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** What a head says of the work: to do, in progress or done. */
export type Progress = 'todo' | 'doing' | 'done';

/** What may change of a commitment. */
export interface CommitmentTerms {
  /** What will be done, in the head's own words. */
  text: string;
  /** Who sees to it, as people write a name. */
  owner: string;
  /** Local date, YYYY-MM-DD. */
  dueOn: string;
  status: Progress | 'cancelled';
}

/** The terms as somebody left them. */
export interface CommitmentStep extends CommitmentTerms {
  at: Date;
  userId: string;
}

/** What a department promises its internal customers to do. */
export interface Commitment extends CommitmentTerms {
  _id: string;
  /** The department that promises. */
  providerId: string;
  /** The service question it responds to; null when it is about none of them. */
  itemId: string | null;
  /** The round whose results led to it. */
  fromRoundId: string | null;
  /** Why it was cancelled; '' unless it was. */
  reason: string;
  /** From the first step to the present one. */
  history: CommitmentStep[];
}

const schema = collectionSchema<Commitment>('commitments', {
  _id: { type: String, required: true },
  providerId: String,
  text: String,
  owner: String,
  dueOn: String,
  status: String,
  itemId: String,
  fromRoundId: String,
  reason: String,
  history: { type: [Object] },
});
schema.index({ providerId: 1, status: 1 });

export const CommitmentModel = model<Commitment>('Commitment', schema);
