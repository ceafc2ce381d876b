import { DateTime } from 'luxon';
import type { Fault } from '../../platform/errors.ts';
import { findItem } from '../surveys/question-bank.ts';
import { isAbout } from '../surveys/subject-kind.ts';
import type { Commitment } from './commitment.model.ts';

/** The longest commitment: one sentence that a customer can check. UTF-16 units. */
export const LONGEST_COMMITMENT = 200;
export const LONGEST_OWNER = 120;
export const LONGEST_REASON = 200;

type Checked = Pick<Commitment, 'text' | 'owner' | 'dueOn'> & Partial<Pick<Commitment, 'itemId'>>;

/** What is wrong with a commitment, by field; `from` is the earliest date it may be due on, null for any. */
export function commitmentFaults(
  { text, owner, dueOn, itemId }: Checked,
  { from }: { from: string | null },
): Fault[] {
  const item = itemId ? findItem(itemId) : null;
  const isAnItem = !itemId || (item !== null && isAbout(item, 'service'));
  return [
    ...lineFaults('text', text, LONGEST_COMMITMENT),
    ...lineFaults('owner', owner, LONGEST_OWNER),
    ...dateFaults(dueOn, from),
    ...(isAnItem ? [] : [{ field: 'itemId', code: 'invalid' }]),
  ];
}

/** What is wrong with the reason why something is given up. */
export function reasonFaults(reason: string): Fault[] {
  return lineFaults('reason', reason, LONGEST_REASON);
}

function lineFaults(field: string, value: string, most: number): Fault[] {
  if (!value.trim()) return [{ field, code: 'needed' }];
  return value.trim().length > most ? [{ field, code: 'long', values: { n: most } }] : [];
}

function dateFaults(dueOn: string, from: string | null): Fault[] {
  const isDate = /^2\d{3}-\d{2}-\d{2}$/.test(dueOn) && DateTime.fromISO(dueOn, { zone: 'utc' }).isValid;
  if (!isDate) return [{ field: 'dueOn', code: 'date' }];
  return from !== null && dueOn < from ? [{ field: 'dueOn', code: 'date_over' }] : [];
}
