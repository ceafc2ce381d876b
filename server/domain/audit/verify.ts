import { hashOf } from './audit.ts';
import { type AuditEntry, AuditEntryModel } from './entry.model.ts';
import { type AuditHead, AuditHeadModel } from './head.model.ts';

/** A point of the chain that somebody noted: the number of an entry and its hash. */
export type Anchor = Pick<AuditHead, 'n' | 'hash'>;

/**
 * Where the chain is not what it was. changed: an entry, or the one before it, is another or stands elsewhere; missing: its
 * number is not there; cut: the newest entries are gone; anchor: the chain does not hold what was noted outside.
 */
export interface AuditFault {
  n: number;
  kind: 'changed' | 'missing' | 'cut' | 'anchor';
}

/** What a look at the whole chain found; `newest` is worth noting outside of the database. */
export interface AuditState {
  entries: number;
  newest: Anchor | null;
  fault: AuditFault | null;
}

/**
 * Follows the chain from the first entry to the newest and stops at the first fault. Whoever may write to the database can
 * compute a chain anew; only an anchor that was noted elsewhere shows that.
 */
export async function verifyAudit(anchor: Anchor | null = null): Promise<AuditState> {
  const head = await AuditHeadModel.findById('head').lean<AuditHead>();
  const noted = [head && { ...head, kind: 'cut' as const }, anchor && { ...anchor, kind: 'anchor' as const }];
  let newest: Anchor = { n: 0, hash: '' };
  const state = (fault: AuditFault | null): AuditState => ({
    entries: newest.n,
    newest: newest.n === 0 ? null : newest,
    fault,
  });
  for await (const entry of AuditEntryModel.find({}).sort({ _id: 1 }).lean<AuditEntry[]>().cursor()) {
    const n = newest.n + 1;
    if (entry._id !== n) return state({ n, kind: 'missing' });
    if (entry.hash !== hashOf(entry, newest.hash)) return state({ n, kind: 'changed' });
    newest = { n, hash: entry.hash };
    const broken = noted.find((point) => point?.n === n && point.hash !== entry.hash);
    if (broken) return state({ n, kind: broken.kind === 'cut' ? 'changed' : 'anchor' });
  }
  const beyond = noted.find((point) => point && point.n > newest.n);
  return state(beyond ? { n: newest.n + 1, kind: beyond.kind } : null);
}
