import { type Figure, shareFigure } from '../insights/item-measure.ts';
import { favourableOf } from '../insights/metrics/favourable-share.ts';
import { wilson } from '../insights/metrics/proportion.ts';
import type { Counts } from '../publication/histogram.ts';
import { DONE_LEANINGS } from '../rounds/shown-commitment.ts';
import type { Commitment } from './commitment.model.ts';

/** What customers said of a commitment in the last round that showed it; `round` is its number. */
export type Verdict =
  /** That round is open, or its results are not there yet for this reader. */
  | { state: 'asked'; round: number }
  /** Too few answered, or too much alike. */
  | { state: 'not_shown'; round: number }
  /** `figure` is the share who say that it has been done, in percent. */
  | { state: 'shown'; round: number; figure: Figure; isConfirmed: boolean };

/** How a commitment stands; 'overdue' and 'confirmed' are not stored. */
export type CommitmentState = Commitment['status'] | 'overdue' | 'confirmed';

/**
 * The share who said yes, of all who said yes, partly or no. A commitment that was shown as done is confirmed when a clear majority
 * says so: the lower end of Wilson's 95 % interval (1927) lies above one half. It holds its coverage for small groups too, so that
 * 9 of 10 confirm and 6 of 10 do not, and a company of 60 can be told that something worked. Null without answers.
 */
export function verdictOf(counts: Counts, wasDone: boolean): { figure: Figure; isConfirmed: boolean } | null {
  const yes = favourableOf(counts, DONE_LEANINGS);
  const figure = shareFigure(yes);
  return figure && { figure, isConfirmed: wasDone && wilson(yes)[0] > 0.5 };
}

/** How a commitment stands on a local date: past its date and not done, it is overdue. */
export function stateOf(
  { status, dueOn }: Pick<Commitment, 'status' | 'dueOn'>,
  verdict: Verdict | undefined,
  today: string,
): CommitmentState {
  if (status === 'done') return verdict?.state === 'shown' && verdict.isConfirmed ? 'confirmed' : 'done';
  return status !== 'cancelled' && dueOn < today ? 'overdue' : status;
}
