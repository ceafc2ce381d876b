import { type AuditEntry, AuditEntryModel } from './entry.model.ts';

export type { AuditEntry } from './entry.model.ts';

/** How many entries a page shows. */
export const PAGE = 50;

/** Which entries to show; null = all. */
export interface AuditFilter {
  userId: string | null;
  verb: string | null;
  /** A kind of thing ('round') or one thing ('round:…'). */
  thing: string | null;
  /** From this instant on, and before that one. */
  from: Date | null;
  until: Date | null;
  /** Number of the last entry of the page before. */
  before: number | null;
}

/** Entries of the audit, the newest first, 50 at a time; `next` is for `before` of the page after. */
export async function findEntries(
  filter: AuditFilter,
): Promise<{ entries: AuditEntry[]; next: number | null }> {
  const { userId, verb, thing, from, until, before } = filter;
  const found = await AuditEntryModel.find({
    ...(before !== null && { _id: { $lt: before } }),
    ...(userId !== null && { userId }),
    ...(verb !== null && { verb }),
    ...(thing !== null && { thing: { $regex: `^${escaped(thing)}(:|$)` } }),
    ...((from || until) && { at: { ...(from && { $gte: from }), ...(until && { $lt: until }) } }),
  })
    .sort({ _id: -1 })
    .limit(PAGE + 1)
    .lean<AuditEntry[]>();
  const entries = found.slice(0, PAGE);
  return { entries, next: found.length > PAGE ? (entries.at(-1)?._id ?? null) : null };
}

/** Everything that was ever done, as verbs, in the order of the alphabet. */
export async function verbsDone(): Promise<string[]> {
  const verbs = await AuditEntryModel.aggregate<{ _id: string }>([{ $group: { _id: '$verb' } }]);
  return verbs.map(({ _id }) => _id).sort();
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
