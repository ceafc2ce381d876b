import { type Fault, InvalidInput, NotFound } from '../../platform/errors.ts';
import { CommentModel, type RemovalReason } from './comment.model.ts';

export type { RemovalReason } from './comment.model.ts';

/** Why a comment may be removed: it names somebody, tells something private, or what the note says. */
export const REMOVAL_REASONS = ['names', 'private', 'other'] as const satisfies readonly RemovalReason[];

const LONGEST_NOTE = 120;

/**
 * Destroys the text of a published comment for good. What is left is its place, how it read and the reason, so that counts stay and no
 * smaller group comes to light. Removing twice keeps the first reason. NotFound for an unknown id; InvalidInput on `note` when it is
 * too long, or missing beside 'other'.
 */
export async function removeComment(
  id: string,
  { reason, note }: { reason: RemovalReason; note: string },
): Promise<void> {
  const text = note.trim();
  const faults: Fault[] = [
    ...(reason === 'other' && text === '' ? [{ field: 'note', code: 'needed' }] : []),
    ...(text.length > LONGEST_NOTE ? [{ field: 'note', code: 'long', values: { n: LONGEST_NOTE } }] : []),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
  const { matchedCount } = await CommentModel.updateOne(
    { _id: id, removed: { $exists: false } },
    { $set: { text: '', topics: [], removed: { reason, note: text } } },
  );
  if (matchedCount === 0 && !(await CommentModel.exists({ _id: id }))) throw new NotFound();
}
