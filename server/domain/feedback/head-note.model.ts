import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** What a head says beside the score of a round. */
export interface HeadNote {
  /** 'roundId:subject' */
  _id: string;
  roundId: string;
  subject: string;
  /** For HR and the board; '' for none. */
  text: string;
  /** For everyone who was asked, if HR releases the round; '' or absent for none. */
  sentence?: string;
  userId: string;
  at: Date;
}

const schema = collectionSchema<HeadNote>('headNotes', {
  _id: { type: String, required: true },
  roundId: String,
  subject: String,
  text: String,
  sentence: String,
  userId: String,
  at: Date,
});
schema.index({ roundId: 1 });

export const HeadNoteModel = model<HeadNote>('HeadNote', schema);
