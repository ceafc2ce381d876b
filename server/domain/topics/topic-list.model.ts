import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';
import type { Topic } from './topic.ts';

/** One version of the topics; earlier ones stay, because sealed rounds name them. */
export interface StoredTopicList {
  /** 1, 2, 3 …; 0 is the list the program comes with. */
  _id: number;
  at: Date;
  userId: string;
  topics: Topic[];
}

const schema = collectionSchema<StoredTopicList>('topics', {
  _id: { type: Number, required: true },
  at: Date,
  userId: String,
  topics: { type: [Object] },
});

export const TopicListModel = model<StoredTopicList>('TopicList', schema);
