import { auditWritten } from '../../server/domain/audit/audit.ts';
import { type AuditEntry, AuditEntryModel } from '../../server/domain/audit/entry.model.ts';

/** The entries that the audit gets while something is done, the first first. */
export async function auditedBy(act: () => Promise<unknown>): Promise<AuditEntry[]> {
  await auditWritten();
  const before = (await AuditEntryModel.findOne({}).sort({ _id: -1 }).lean<AuditEntry>())?._id ?? 0;
  await act();
  await auditWritten();
  return await AuditEntryModel.find({ _id: { $gt: before } })
    .sort({ _id: 1 })
    .lean<AuditEntry[]>();
}
