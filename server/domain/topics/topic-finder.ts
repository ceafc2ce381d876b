import type { Topic } from './topic.ts';
import { wordFinder } from './word-finder.ts';

/** A comment has no more topics than this. */
export const MOST_OF_A_COMMENT = 3;

/**
 * Tells what comments are about: ids of at most three topics, those most spoken of first, ties by what is said first, then by
 * the order of the list. Words of all languages are looked for in every comment: people mix them, and short comments do not
 * give their language away.
 */
export function topicFinder(topics: readonly Topic[]): (text: string) => string[] {
  const ids = topics.map(({ id }) => id);
  const finder = wordFinder(
    topics.filter(({ off }) => !off).map(({ id, words }) => [id, Object.values(words).flat()] as const),
  );
  return (text) =>
    [...finder.find(text)]
      .map(([id, places]) => ({ id, said: places.size, first: Math.min(...places) }))
      .sort((a, b) => b.said - a.said || a.first - b.first || ids.indexOf(a.id) - ids.indexOf(b.id))
      .slice(0, MOST_OF_A_COMMENT)
      .map(({ id }) => id);
}
