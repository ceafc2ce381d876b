import { languageOf } from '../sentiment/language-of.ts';
import { scoreComment } from '../sentiment/score.ts';
import { modelVersion } from '../sentiment/weights.ts';
import { readSettings } from '../settings/settings.ts';
import { type Comment, CommentModel } from './comment.model.ts';

/** Comments scored in one step. */
const BATCH = 500;

/**
 * Scores published comments of other model versions again, in the order of their random ids, until none is left or `stopping`.
 * Text, id and place of a comment stay as they are; it says nothing of its author, so nothing is learnt by doing so. What was
 * done stays done, so it may stop anywhere, run again, or run in two processes at once. Returns how many were scored.
 */
export async function rescoreComments(stopping: AbortSignal): Promise<number> {
  const { locale } = await readSettings();
  let scored = 0;
  while (!stopping.aborted) {
    const found = await CommentModel.find({ modelVersion: { $ne: modelVersion() } }, { text: 1, removed: 1 })
      .sort({ _id: 1 })
      .limit(BATCH)
      .lean<Pick<Comment, '_id' | 'text' | 'removed'>[]>();
    if (found.length === 0) break;
    const writes = [];
    for (const { _id, text, removed } of found) {
      const { noContent, label } = scoreComment(text, await languageOf(text, locale));
      const sentiment: Comment['sentiment'] = noContent ? 'none' : label;
      // Of a removed comment nothing is left to read: it goes on counting as it did.
      const update = { $set: { ...(!removed && { sentiment }), modelVersion: modelVersion() } };
      writes.push({ updateOne: { filter: { _id }, update } });
    }
    await CommentModel.bulkWrite(writes, { ordered: false });
    scored += found.length;
  }
  return scored;
}
