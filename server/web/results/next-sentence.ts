import type { Commitment } from '../../domain/feedback/commitments.ts';
import { longDate } from './days.ts';
import type { Reader } from './numbers.ts';

/** The sentence of a summary about what is promised; commitments come the earliest due first. */
export function nextSentence(
  commitments: readonly Pick<Commitment, 'status' | 'dueOn'>[],
  { t, locale }: Reader,
): string {
  const open = commitments.filter(({ status }) => status === 'todo' || status === 'doing');
  const [first] = open;
  if (!first) return t('summary.next_none');
  return t('summary.next_open', { count: open.length, day: longDate(first.dueOn, locale) });
}
