import { type Leaning, leanings } from '../surveys/favourable.ts';

/**
 * A commitment as a round shows it to everybody asked about its provider, copied when the round opens: what is written or
 * done afterwards changes nothing of what was rated.
 */
export interface ShownCommitment {
  id: string;
  /** The provider's department id: a subject of the round. */
  subject: string;
  /** The head's own words. */
  text: string;
  /** The question it responds to, which names its topic; null for none. */
  itemId: string | null;
  isDone: boolean;
}

/** The lowest and highest answer to "has it been done?" (item CO1): 1 no, 2 partly, 3 yes. */
export const DONE_SCALE = { min: 1, max: 3 } as const;

/** How those answers lean: of three points only the highest is favourable (metrics §3). */
export const DONE_LEANINGS: readonly Leaning[] = leanings(DONE_SCALE);

/** The item id under which a commitment is rated, in an answer and in what is published. */
export function ratingItem(commitmentId: string): string {
  return `c:${commitmentId}`;
}
