import { NotFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/ids.ts';
import { type ImportDraft, ImportDraftModel } from './draft.model.ts';
import { type ImportReport, importDirectory } from './import-directory.ts';

export type { ImportDraft } from './draft.model.ts';

/** Checks a file and keeps it for an hour for its sender to apply; a file sent before is forgotten. */
export async function draftImport(
  sent: Omit<ImportDraft, '_id'>,
): Promise<{ id: string; report: ImportReport }> {
  const { by, at: now, complete, dates } = sent;
  const check = { apply: false, acceptBrakes: false, complete, by, now, ...(dates && { dates }) };
  const report = await importDirectory(sent.file, check);
  const draft = { ...sent, _id: newId() };
  await ImportDraftModel.deleteMany({ by });
  if (report.state !== 'faulty') await ImportDraftModel.create(draft);
  return { id: draft._id, report };
}

/** Reads somebody's draft. NotFound when it is not theirs, was applied, or is older than an hour. */
export async function findDraft(id: string, by: string): Promise<ImportDraft> {
  const draft = await ImportDraftModel.findOne({ _id: id, by }).lean<ImportDraft>();
  if (!draft) throw new NotFound();
  return draft;
}

/** Applies a draft against the directory as it is now. */
export async function applyDraft(
  { _id, file, complete, dates, by }: ImportDraft,
  { acceptBrakes, now }: { acceptBrakes: boolean; now: Date },
): Promise<ImportReport> {
  const report = await importDirectory(file, {
    apply: true,
    acceptBrakes,
    complete,
    by,
    now,
    ...(dates && { dates }),
  });
  if (report.state === 'applied') await ImportDraftModel.deleteOne({ _id });
  return report;
}
