import { InvalidInput } from '../../platform/errors.ts';
import { type HeadNote, HeadNoteModel } from './head-note.model.ts';

/** The longest note, in UTF-16 units. */
export const LONGEST_NOTE = 200;

/** What a note is about. */
export type NotePlace = Pick<HeadNote, 'roundId' | 'subject'>;

/** Writes the note beside the score of a subject in a round; an empty one takes it away. InvalidInput on `note` when it is too long. */
export async function writeNote(
  { roundId, subject }: NotePlace,
  text: string,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const _id = `${roundId}:${subject}`;
  const tidy = text.trim();
  if (tidy.length > LONGEST_NOTE)
    throw new InvalidInput([{ field: 'note', code: 'long', values: { n: LONGEST_NOTE } }]);
  if (tidy === '') await HeadNoteModel.deleteOne({ _id });
  else
    await HeadNoteModel.updateOne(
      { _id },
      { $set: { roundId, subject, text: tidy, userId: by, at: now } },
      { upsert: true },
    );
}

/** The notes of a round by subject. */
export async function readNotes(roundId: string): Promise<Map<string, string>> {
  const notes = await HeadNoteModel.find({ roundId }).lean<HeadNote[]>();
  return new Map(notes.map(({ subject, text }) => [subject, text]));
}
