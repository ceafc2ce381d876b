import { DateTime } from 'luxon';
import type { Commitment } from '../../domain/feedback/commitments.ts';
import { type CommitmentState, stateOf, type Verdict } from '../../domain/feedback/verdict.ts';
import { longDate } from '../results/days.ts';
import { figureView, type Reader } from '../results/numbers.ts';

/** What a row needs besides the commitment. */
export interface RowReading {
  reader: Reader;
  /** Local date of the company. */
  today: string;
  verdicts: ReadonlyMap<string, Verdict>;
}

const LOOK: Record<CommitmentState, { css: string; sign: string }> = {
  todo: { css: '', sign: '' },
  doing: { css: 'now', sign: '' },
  done: { css: 'good', sign: '✓ ' },
  confirmed: { css: 'good', sign: '✓ ' },
  overdue: { css: 'bad', sign: '! ' },
  cancelled: { css: '', sign: '' },
};

/** A commitment as lists show it: how it stands, until when, and what customers say. */
export function commitmentRow(commitment: Commitment, { reader, today, verdicts }: RowReading) {
  const { t, locale, names } = reader;
  const { _id, providerId, text, owner, dueOn, status } = commitment;
  const verdict = verdicts.get(_id);
  const state = stateOf(commitment, verdict, today);
  const isOpen = status === 'todo' || status === 'doing';
  return {
    id: _id,
    text,
    owner,
    state,
    department: names.get(providerId) ?? providerId,
    due: longDate(dueOn, locale),
    tag: { css: LOOK[state].css, text: LOOK[state].sign + t(`commitments.state.${state}`) },
    left: isOpen ? leftText(dueOn, today, reader) : '',
    said: saidText(commitment, verdict, reader),
  };
}

export type CommitmentRow = ReturnType<typeof commitmentRow>;

function leftText(dueOn: string, today: string, { t }: Reader): string {
  const days = DateTime.fromISO(dueOn, { zone: 'utc' })
    .diff(DateTime.fromISO(today, { zone: 'utc' }))
    .as('days');
  if (days === 0) return t('commitments.due_today');
  return days > 0 ? t('commitments.left', { count: days }) : t('commitments.late', { count: -days });
}

/** What customers say, or when they will be asked. */
function saidText({ status, reason }: Commitment, verdict: Verdict | undefined, reader: Reader): string {
  const { t } = reader;
  if (status === 'cancelled') return reason;
  if (!verdict) return t(status === 'todo' ? 'commitments.said.later' : 'commitments.said.next');
  const { round: n } = verdict;
  if (verdict.state !== 'shown') return t(`commitments.said.${verdict.state}`, { n });
  const { value, n: people } = figureView(verdict.figure, 'favourable', reader);
  return t('commitments.said.shown', { value, people, n });
}
