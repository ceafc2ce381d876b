import { findSettingChanges } from './setting-changes.ts';

/** The settings the promise of a round is made of. */
const FIELDS = ['k', 'kc', 'separationDays', 'boardReads', 'headsReadEngagement'] as const;

/** One change of the promise: numbers of people or days, or whether somebody reads. */
export interface PromiseChange {
  at: Date;
  field: (typeof FIELDS)[number];
  from: number | boolean;
  to: number | boolean;
}

/** Every change of the promise, the earliest first: the versions of the privacy notice after its first one. */
export async function findPromiseChanges(): Promise<PromiseChange[]> {
  return (await findSettingChanges([...FIELDS])) as PromiseChange[];
}

/** Whether people are promised less than before: smaller groups, longer copies, or one more reader. */
export function isWeaker({ field, from, to }: Pick<PromiseChange, 'field' | 'from' | 'to'>): boolean {
  const isGroup = field === 'k' || field === 'kc';
  return isGroup ? Number(to) < Number(from) : Number(to) > Number(from);
}
