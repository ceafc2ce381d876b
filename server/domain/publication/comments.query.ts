import { type Comment, CommentModel } from './comment.model.ts';
import { LEAST_COMMENTS } from './publishable-comments.ts';
import type { SealedRound } from './snapshots.query.ts';

export type { Comment } from './comment.model.ts';

/** How many comments a page shows. */
export const COMMENTS_PAGE = 30;

/** A comment as people read it. */
export type ReadComment = Pick<
  Comment,
  '_id' | 'subject' | 'text' | 'sentiment' | 'modelVersion' | 'removed'
>;

/** Which comments of a round to show. */
export interface CommentFilter {
  /** One subject, several (those a head may read), or null for all. */
  subjects: readonly string[] | null;
  sentiment: Comment['sentiment'] | null;
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

/** The published comments of a round that a filter finds; none at all where it would find fewer than three. */
export async function readComments(round: SealedRound, filter: CommentFilter): Promise<CommentPage> {
  const conditions = conditionsOf(round, filter);
  const total = await CommentModel.countDocuments({ $and: conditions });
  if (total < LEAST_COMMENTS) return { comments: [], total: 0, next: null };
  const start = filter.after === null ? [] : [{ _id: { $gt: filter.after } }];
  const found = await CommentModel.find(
    { $and: [...conditions, ...start] },
    { subject: 1, text: 1, sentiment: 1, modelVersion: 1, removed: 1 },
  )
    .sort({ _id: 1 })
    .limit(COMMENTS_PAGE + 1)
    .lean<ReadComment[]>();
  const comments = found.slice(0, COMMENTS_PAGE);
  return { comments, total, next: found.length > COMMENTS_PAGE ? (comments.at(-1)?._id ?? null) : null };
}

/** How many comments of each sentiment were published of a subject. */
export interface SentimentCounts extends Record<Comment['sentiment'], number> {
  /** Models of different versions scored them: the counts may not be compared until all are scored again. */
  isMixed: boolean;
}

/** Counts the published comments of a subject by how they read. */
export async function countSentiments(round: SealedRound, subject: string): Promise<SentimentCounts> {
  const counts = { pos: 0, neu: 0, neg: 0, none: 0 };
  const found = await CommentModel.find(
    { roundId: round._id, attempt: round.attempt, subject },
    { sentiment: 1, modelVersion: 1 },
  ).lean<Pick<Comment, 'sentiment' | 'modelVersion'>[]>();
  for (const { sentiment } of found) counts[sentiment] += 1;
  const labelled = found.filter(({ sentiment }) => sentiment !== 'none');
  return { ...counts, isMixed: new Set(labelled.map(({ modelVersion }) => modelVersion)).size > 1 };
}

function conditionsOf(round: SealedRound, { subjects, sentiment, text }: CommentFilter): object[] {
  const words = text.split(/\s+/).filter(Boolean);
  return [
    { roundId: round._id, attempt: round.attempt },
    ...(subjects === null ? [] : [{ subject: { $in: [...subjects] } }]),
    ...(sentiment === null ? [] : [{ sentiment }]),
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
