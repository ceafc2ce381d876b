import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { record } from '../audit/audit.ts';
import { SEED_TOPICS, type Topic } from './topic.ts';
import { topicFaults } from './topic-faults.ts';
import { type StoredTopicList, TopicListModel } from './topic-list.model.ts';

/** The topics that the next seal looks for. */
export interface TopicList {
  /** 0 for the list the program comes with. */
  version: number;
  /** When HR last changed it; null for the list the program comes with. */
  since: Date | null;
  topics: readonly Topic[];
}

/** The topics as they are now, those switched off included. */
export async function readTopics(): Promise<TopicList> {
  const newest = await TopicListModel.findOne({}).sort({ _id: -1 }).lean<StoredTopicList>();
  if (!newest) return { version: 0, since: null, topics: SEED_TOPICS };
  return { version: newest._id, since: newest.at, topics: newest.topics };
}

/** Who changes the topics and when, and the version that was looked at. */
export interface TopicChange {
  seen: number;
  userId: string;
  now: Date;
}

/**
 * Puts a topic into the list: a new one at its end, a known one in its place. Rounds sealed from now on get it; sealed ones keep
 * what they have. InvalidInput by field, Conflict ('changed_meanwhile') when somebody changed the list since.
 */
export async function saveTopic(topic: Topic, { seen, userId, now }: TopicChange): Promise<void> {
  const { version, topics } = await readTopics();
  if (version !== seen) throw new Conflict('changed_meanwhile');
  const faults = topicFaults(topic, topics);
  if (faults.length > 0) throw new InvalidInput(faults);
  try {
    await TopicListModel.create({ _id: version + 1, at: now, userId, topics: withTopic(topics, topic) });
  } catch (error) {
    throw isDuplicateKey(error) ? new Conflict('changed_meanwhile') : error;
  }
  await record({ at: now, userId, verb: 'change', thing: `topic:${topic.id}` });
}

/** The list with a topic at its end, or in the place of the one of the same id. */
export function withTopic(topics: readonly Topic[], topic: Topic): Topic[] {
  const isKnown = topics.some(({ id }) => id === topic.id);
  return isKnown ? topics.map((one) => (one.id === topic.id ? topic : one)) : [...topics, topic];
}
