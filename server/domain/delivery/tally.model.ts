import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** What became of the reminders of a round, as numbers only. */
export interface MailTally {
  /** The round's id. */
  _id: string;
  /** Reminders the server did not take. */
  lost: number;
  /** Reminders not sent because the person had three mails within seven days. */
  enoughMail: number;
}

const schema = collectionSchema<MailTally>('mailTallies', {
  _id: { type: String, required: true },
  lost: Number,
  enoughMail: Number,
});

export const MailTallyModel = model<MailTally>('MailTally', schema);
