import { InvalidInput } from '../../platform/errors.ts';
import { type HeadNote, HeadNoteModel } from './head-note.model.ts';

/** The longest note or sentence, in UTF-16 units. */
export const LONGEST_NOTE = 200;

/** What a note is about. */
export type NotePlace = Pick<HeadNote, 'roundId' | 'subject'>;

/** What a head says of a round: `note` to HR and the board, `sentence` to everyone who was asked; '' for nothing. */
export interface HeadWords {
  note: string;
  sentence: string;
}

/** Writes what a head says of a subject in a round; empty words are taken away. InvalidInput on a field that is too long. */
export async function writeNote(
  { roundId, subject }: NotePlace,
  words: HeadWords,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const _id = `${roundId}:${subject}`;
  const [note, sentence] = [words.note.trim(), words.sentence.trim()];
  const tooLong = Object.entries({ note, sentence }).filter(([, text]) => text.length > LONGEST_NOTE);
  if (tooLong.length > 0)
    throw new InvalidInput(tooLong.map(([field]) => ({ field, code: 'long', values: { n: LONGEST_NOTE } })));
  if (note === '' && sentence === '') await HeadNoteModel.deleteOne({ _id });
  else
    await HeadNoteModel.updateOne(
      { _id },
      { $set: { roundId, subject, text: note, sentence, userId: by, at: now } },
      { upsert: true },
    );
}

/** What heads say of a round, by subject. */
export async function readNotes(roundId: string): Promise<Map<string, HeadWords>> {
  const notes = await HeadNoteModel.find({ roundId }).lean<HeadNote[]>();
  return new Map(notes.map(({ subject, text, sentence = '' }) => [subject, { note: text, sentence }]));
}
