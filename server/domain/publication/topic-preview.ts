import type { Topic } from '../topics/topic.ts';
import { topicFinder } from '../topics/topic-finder.ts';
import { CommentModel } from './comment.model.ts';
import type { SealedRound } from './snapshots.query.ts';
import { LEAST_OF_A_TOPIC } from './topic-counts.ts';

/** How many published comments a preview looks at, and how many it quotes. */
const MOST_LOOKED_AT = 5_000;
const EXAMPLES = 3;

/** What a changed list of topics would find of one of its topics. */
export interface TopicPreview {
  /** Comments looked at. */
  of: number;
  /** Matches by the list as it is and as it would be; null below five. */
  before: number | null;
  after: number | null;
  /** Up to three texts that would match; none below five. */
  examples: string[];
}

/** What the comments of some rounds would be about if a list of topics were changed; restricted comments are not looked at. */
export async function previewTopic(
  rounds: readonly SealedRound[],
  id: string,
  { before, after }: { before: readonly Topic[]; after: readonly Topic[] },
): Promise<TopicPreview> {
  const found = await CommentModel.find(
    { attempt: { $in: rounds.map(({ attempt }) => attempt) }, restricted: { $ne: true } },
    { text: 1 },
  )
    .limit(MOST_LOOKED_AT)
    .lean<{ text: string }[]>();
  const matching = (topics: readonly Topic[]) => {
    const topicsOf = topicFinder(topics);
    return found.filter(({ text }) => topicsOf(text).includes(id)).map(({ text }) => text);
  };
  const matches = matching(after);
  return {
    of: found.length,
    before: atLeast(matching(before).length),
    after: atLeast(matches.length),
    examples: matches.length < LEAST_OF_A_TOPIC ? [] : matches.slice(0, EXAMPLES),
  };
}

function atLeast(count: number): number | null {
  return count < LEAST_OF_A_TOPIC ? null : count;
}
