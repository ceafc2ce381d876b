import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** Why HR removed a comment. */
export type RemovalReason = 'names' | 'private' | 'other';

/** A comment as it is read: what was said about a subject in a round, and nothing of who or when. */
export interface Comment {
  /** 22 random characters; stored in a shuffled order. */
  _id: string;
  roundId: string;
  attempt: string;
  subject: string;
  /** Redacted text. */
  text: string;
  sentiment: 'pos' | 'neu' | 'neg' | 'none';
  /** Ids of topics, at most three, as the list was at the seal. */
  topics: string[];
  /** Only HR reads it, on a page of its own; absent otherwise. */
  restricted?: true;
  /** Of the model that gave the sentiment; '' where none did yet. */
  modelVersion: string;
  /** Set when HR removed it: the text is destroyed, the comment still counts. */
  removed?: { reason: RemovalReason; note: string };
}

const schema = collectionSchema<Comment>('comments', {
  _id: { type: String, required: true },
  roundId: String,
  attempt: String,
  subject: String,
  text: String,
  sentiment: String,
  topics: [String],
  restricted: Boolean,
  modelVersion: String,
  removed: { type: Object, default: undefined },
});
schema.index({ roundId: 1, attempt: 1, subject: 1, _id: 1 });
schema.index({ modelVersion: 1, _id: 1 });

export const CommentModel = model<Comment>('Comment', schema);
