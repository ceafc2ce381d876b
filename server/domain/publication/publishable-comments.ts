import type { RandomBytes } from '../../platform/ids.ts';
import type { Sentiment } from '../responses/answer.ts';
import type { Respondent } from './respondents.ts';

/** Fewer comments than this are never shown, whatever was asked for. */
export const LEAST_COMMENTS = 3;

/** A comment cut loose from everything else its author said. */
export interface LooseComment {
  text: string;
  /** Null when the text gave no signal. */
  sentiment: Sentiment | null;
}

/** The same things in an order that tells nothing of the one before. */
export function shuffled<T>(things: readonly T[], random: RandomBytes): T[] {
  return things
    .map((thing) => ({ thing, at: random(16).toString('hex') }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ thing }) => thing);
}

/** The comments of a subject, shuffled; none unless at least `kc` people responded and at least three of them commented. */
export function publishableComments(
  respondents: readonly Respondent[],
  kc: number,
  random: RandomBytes,
): LooseComment[] {
  const comments = respondents.flatMap(({ said }): LooseComment[] => {
    const text = said.comment?.trim();
    return text ? [{ text, sentiment: said.sentiment ?? null }] : [];
  });
  const isEnough = respondents.length >= kc && comments.length >= LEAST_COMMENTS;
  return isEnough ? shuffled(comments, random) : [];
}
