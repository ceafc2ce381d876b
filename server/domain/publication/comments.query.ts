import { type Comment, CommentModel } from './comment.model.ts';
import { LEAST_COMMENTS } from './publishable-comments.ts';
import type { SealedRound } from './snapshots.query.ts';
import { LEAST_OF_A_TOPIC } from './topic-counts.ts';

export type { Comment } from './comment.model.ts';

/** How many comments a page shows. */
export const COMMENTS_PAGE = 30;

/** A comment as people read it. */
export type ReadComment = Pick<
  Comment,
  '_id' | 'subject' | 'text' | 'sentiment' | 'topics' | 'modelVersion' | 'removed'
>;

const SHOWN = { subject: 1, text: 1, sentiment: 1, topics: 1, modelVersion: 1, removed: 1 };

/** Which comments of a round to show. */
export interface CommentFilter {
  /** One subject, several (those a head may read), or null for all. */
  subjects: readonly string[] | null;
  sentiment: Comment['sentiment'] | null;
  /** Id of a topic, or null for all. */
  topic: string | null;
  /** Words the text contains, whatever their case and accents; '' for all. */
  text: string;
  /** `next` of the page before; null for the first page. */
  after: string | null;
}

/** Some comments, in the shuffled order of their ids. */
export interface CommentPage {
  comments: ReadComment[];
  /** How many the filter finds in all: 0, or at least 3. */
  total: number;
  /** For `after` of the next page; null on the last one. */
  next: string | null;
}

/**
 * The published comments of a round that a filter finds; none at all where it would find fewer than three, with a topic fewer
 * than five. Restricted comments are never among them.
 */
export async function readComments(round: SealedRound, filter: CommentFilter): Promise<CommentPage> {
  const conditions = conditionsOf(round, filter);
  const total = await CommentModel.countDocuments({ $and: conditions });
  const least = filter.topic === null ? LEAST_COMMENTS : LEAST_OF_A_TOPIC;
  if (total < least) return { comments: [], total: 0, next: null };
  const start = filter.after === null ? [] : [{ _id: { $gt: filter.after } }];
  const found = await CommentModel.find({ $and: [...conditions, ...start] }, SHOWN)
    .sort({ _id: 1 })
    .limit(COMMENTS_PAGE + 1)
    .lean<ReadComment[]>();
  const comments = found.slice(0, COMMENTS_PAGE);
  return { comments, total, next: found.length > COMMENTS_PAGE ? (comments.at(-1)?._id ?? null) : null };
}

/** How many comments of a round the list shows, of all subjects or of some; 0 where it would show fewer than three. */
export async function countComments(round: SealedRound, subjects: string[] | null): Promise<number> {
  const every = { subjects, sentiment: null, topic: null, text: '', after: null };
  const total = await CommentModel.countDocuments({ $and: conditionsOf(round, every) });
  return total < LEAST_COMMENTS ? 0 : total;
}

/** How many comments of each sentiment about a subject may be read; restricted ones are not among them. */
export interface SentimentCounts extends Record<Comment['sentiment'], number> {
  /** Models of different versions scored them: the counts may not be compared until all are scored again. */
  isMixed: boolean;
}

/** Counts the published comments of a subject by how they read. */
export async function countSentiments(round: SealedRound, subject: string): Promise<SentimentCounts> {
  const counts = { pos: 0, neu: 0, neg: 0, none: 0 };
  const conditions = conditionsOf(round, { ...EVERY, subjects: [subject] });
  const found = await CommentModel.find({ $and: conditions }, { sentiment: 1, modelVersion: 1 }).lean<
    Pick<Comment, 'sentiment' | 'modelVersion'>[]
  >();
  for (const { sentiment } of found) counts[sentiment] += 1;
  const labelled = found.filter(({ sentiment }) => sentiment !== 'none');
  return { ...counts, isMixed: new Set(labelled.map(({ modelVersion }) => modelVersion)).size > 1 };
}

/**
 * The comments of a round that speak of what a reporting channel is for: for HR alone, on a page of its own. However few they
 * are, they are shown: they were published under the rule for all comments, and nobody chooses among them.
 */
export async function readRestricted(round: SealedRound): Promise<ReadComment[]> {
  return await CommentModel.find({ roundId: round._id, attempt: round.attempt, restricted: true }, SHOWN)
    .sort({ _id: 1 })
    .lean<ReadComment[]>();
}

/** The texts of a round that may be read, with their subjects; restricted comments are not among them. */
export async function readTexts(round: SealedRound): Promise<Pick<Comment, 'subject' | 'text'>[]> {
  return await CommentModel.find(
    { roundId: round._id, attempt: round.attempt, ...UNRESTRICTED },
    { subject: 1, text: 1 },
  ).lean<Pick<Comment, 'subject' | 'text'>[]>();
}

/** The first of some rounds that has comments to read, however few pages they fill; null where none has. */
export async function firstWithComments(rounds: readonly SealedRound[]): Promise<SealedRound | null> {
  for (const round of rounds) {
    const count = await CommentModel.countDocuments({ $and: conditionsOf(round, EVERY) });
    if (count >= LEAST_COMMENTS) return round;
  }
  return null;
}

/** How many comments of a round only HR reads. */
export async function countRestricted(round: SealedRound): Promise<number> {
  return await CommentModel.countDocuments({ roundId: round._id, attempt: round.attempt, restricted: true });
}

const EVERY: CommentFilter = { subjects: null, sentiment: null, topic: null, text: '', after: null };

const UNRESTRICTED: object = { restricted: { $ne: true } };

function conditionsOf(round: SealedRound, { subjects, sentiment, topic, text }: CommentFilter): object[] {
  const words = text.split(/\s+/).filter(Boolean);
  return [
    { roundId: round._id, attempt: round.attempt, ...UNRESTRICTED },
    ...(subjects === null ? [] : [{ subject: { $in: [...subjects] } }]),
    ...(sentiment === null ? [] : [{ sentiment }]),
    ...(topic === null ? [] : [{ topics: topic }]),
    ...words.map((word) => ({ text: { $regex: looseWord(word), $options: 'i' } })),
  ];
}

const VARIANTS = ['aáàâãä', 'eéèêë', 'iíìîï', 'oóòôõö', 'uúùûü', 'cç', 'nñ'];

/** A pattern for a word with or without its accents. */
function looseWord(word: string): string {
  return [...word.normalize('NFC').toLowerCase()]
    .map((letter) => {
      const variants = VARIANTS.find((each) => each.includes(letter));
      return variants ? `[${variants}]` : letter.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
}
