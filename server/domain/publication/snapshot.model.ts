import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';
import type { RoundParticipation } from './participation-of-round.ts';
import type { PublishedBlock, PublishedItem } from './published.ts';
import type { PublishedTopics } from './topic-counts.ts';

/** The immutable published result of one round and subject. */
export interface Snapshot {
  /** 'round:subject:attempt' */
  _id: string;
  roundId: string;
  attempt: string;
  surveyId: string;
  versionId: string;
  /** A provider's department id, or 'company'. */
  subject: string;
  /** Its name at the seal; '' for the company. */
  subjectName: string;
  /** Local date on which the round closed, YYYY-MM-DD. */
  closesOn: string;
  headlineItem: string;
  /** The blocks of the headline item, for the matrix. */
  headline: PublishedBlock[];
  items: PublishedItem[];
  /** People who said that they did not use the subject, where that may be told. */
  notUsed: number | null;
  /** How many comments were published. */
  comments: number;
  /** What they were about; absent from rounds sealed before there were topics. */
  topics?: PublishedTopics;
  participation: RoundParticipation;
}

const schema = collectionSchema<Snapshot>('snapshots', {
  _id: { type: String, required: true },
  roundId: String,
  attempt: String,
  surveyId: String,
  versionId: String,
  subject: String,
  subjectName: String,
  closesOn: String,
  headlineItem: String,
  headline: { type: [Object] },
  items: { type: [Object] },
  notUsed: Number,
  comments: Number,
  topics: { type: Object },
  participation: { type: Object },
});
schema.index({ subject: 1, closesOn: 1 });
schema.index({ roundId: 1, attempt: 1 });

export const SnapshotModel = model<Snapshot>('Snapshot', schema);
