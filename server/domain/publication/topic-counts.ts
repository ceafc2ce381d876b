import type { Comment } from './comment.model.ts';

/** A topic that fewer comments speak of is not shown. */
export const LEAST_OF_A_TOPIC = 5;

/** How many published comments speak of a topic, by how they read; those without a signal count as neutral. */
export interface TopicCount {
  topic: string;
  praise: number;
  neutral: number;
  criticism: number;
}

/** What the comments about a subject spoke of, and the version of the list of topics that was looked for. */
export interface PublishedTopics {
  version: number;
  counts: TopicCount[];
}

/**
 * How often each topic was spoken of, in the order of their ids; topics of fewer than five comments are left out. Everybody
 * writes one comment about a subject, so comments are people here. Restricted comments are not counted: a head must not find one
 * by subtracting.
 */
export function countTopics(
  comments: readonly Pick<Comment, 'topics' | 'sentiment' | 'restricted'>[],
): TopicCount[] {
  const counts = new Map<string, TopicCount>();
  for (const { topics, sentiment, restricted } of comments)
    for (const topic of restricted ? [] : topics) {
      const count = counts.get(topic) ?? { topic, praise: 0, neutral: 0, criticism: 0 };
      counts.set(topic, { ...count, [WORDS[sentiment]]: count[WORDS[sentiment]] + 1 });
    }
  return [...counts.values()]
    .filter((count) => volumeOf(count) >= LEAST_OF_A_TOPIC)
    .sort((a, b) => (a.topic < b.topic ? -1 : 1));
}

/** How many comments speak of a topic. */
export function volumeOf({ praise, neutral, criticism }: TopicCount): number {
  return praise + neutral + criticism;
}

const WORDS = { pos: 'praise', neu: 'neutral', none: 'neutral', neg: 'criticism' } as const;
