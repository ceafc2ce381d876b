import { readHeadlines } from '../publication/snapshots.query.ts';
import type { Reading } from './reading.query.ts';
import { addTopics, type TopicFigure, topicFigures } from './topic-figures.ts';

/**
 * What the comments of the reading's round spoke of, about one subject or (null) about all together, against the round before.
 * Null where nothing is shown.
 */
export async function readTopicFigures(
  reading: Reading,
  subject: string | null,
): Promise<TopicFigure[] | null> {
  const headlines = await readHeadlines(reading.rounds);
  const topicsOf = (roundId: string | undefined) =>
    addTopics(
      headlines
        .filter((one) => one.roundId === roundId && (subject === null || one.subject === subject))
        .flatMap(({ topics }) => (topics ? [topics] : [])),
    );
  const now = topicsOf(reading.round._id);
  const at = reading.rounds.findIndex(({ _id }) => _id === reading.round._id);
  const figures = now ? topicFigures(now, topicsOf(reading.rounds[at - 1]?._id)) : [];
  return figures.length > 0 ? figures : null;
}
