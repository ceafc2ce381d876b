import { findPromiseChanges, isWeaker, type PromiseChange } from '../settings/promise-changes.ts';
import { lastAskedOn } from './asked.ts';

/** What somebody is promised less than when they were last asked. */
export type PromiseNews = Omit<PromiseChange, 'at'>;

/**
 * What to announce to each person invited in a round: the changes since the day they were last asked in another one, taken
 * together, where less is promised now. Who was never asked learns the promise as it is.
 */
export async function promiseNews(roundId: string): Promise<(employeeId: string) => PromiseNews[]> {
  const changes = await findPromiseChanges();
  if (!changes.some(isWeaker)) return () => [];
  const asked = await lastAskedOn(roundId);
  return (employeeId) => {
    const on = asked.get(employeeId);
    return on ? takenTogether(changes.filter(({ at }) => at > on)).filter(isWeaker) : [];
  };
}

/** One change for each field, from before the first to after the last; `changes` are the earliest first. */
function takenTogether(changes: readonly PromiseChange[]): PromiseNews[] {
  const fields = new Map<PromiseNews['field'], PromiseNews>();
  for (const { field, from, to } of changes)
    fields.set(field, { field, from: fields.get(field)?.from ?? from, to });
  return [...fields.values()];
}
