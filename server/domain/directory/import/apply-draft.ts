import type { Clock } from '../../../platform/clock.ts';
import { type ImportDraft, ImportDraftModel } from './draft.model.ts';
import { runDraft } from './drafts.ts';
import type { ImportReport } from './import-directory.ts';
import { pack, unpack } from './packed.ts';

/** Who has written nothing for so long was ended in the middle. */
const SILENCE_MS = 60_000;

/** Whether a draft waits to be applied: it was checked, or an earlier try was ended in the middle. */
export function canApply({ step, progress }: ImportDraft, now: Date): boolean {
  return step === 'report' || (step === 'applying' && progress !== undefined && progress.at < silence(now));
}

/**
 * Applies a draft, noting how far it is, and keeps the report in place of the people. It takes half a minute for 50,000 people, so
 * nobody waits for it: whoever looks at the draft meanwhile sees its progress. Null when somebody else is at it. After an error, or
 * a brake that appeared since it was checked, the draft waits again.
 */
export async function applyDraft(
  draft: ImportDraft,
  { acceptBrakes, clock }: { acceptBrakes: boolean; clock: Clock },
): Promise<ImportReport | null> {
  const now = clock.now();
  if (!(await claim(draft, now))) return null;
  const { _id } = draft;
  try {
    const report = await runDraft(draft, {
      apply: true,
      acceptBrakes,
      now,
      noteProgress: (done, of) => note(_id, { progress: { done, of, at: clock.now() } }),
    });
    const isApplied = report.state === 'applied';
    await note(_id, isApplied ? { step: 'applied', content: pack(report) } : { step: 'report' });
    return report;
  } catch (error) {
    await note(_id, { step: 'report' });
    throw error;
  }
}

/** What was done, of a draft in the step 'applied'. */
export function reportOf({ content }: ImportDraft): ImportReport {
  return unpack<ImportReport>(content);
}

async function claim({ _id }: ImportDraft, now: Date): Promise<boolean> {
  const quiet = { step: 'applying' as const, 'progress.at': { $lt: silence(now) } };
  const claimed = await ImportDraftModel.findOneAndUpdate(
    { _id, $or: [{ step: 'report' as const }, quiet] },
    { $set: { step: 'applying', progress: { done: 0, of: 0, at: now } } },
  ).lean();
  return claimed !== null;
}

async function note(_id: string, change: Partial<ImportDraft>): Promise<void> {
  await ImportDraftModel.updateOne({ _id }, { $set: change });
}

function silence(now: Date): Date {
  return new Date(now.getTime() - SILENCE_MS);
}
