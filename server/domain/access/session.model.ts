import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** A session as connect-mongo writes it. */
export interface StoredSession {
  /** The identifier in the person's cookie. */
  _id: string;
  session: { userId?: string; authVersion?: number; startedAt?: string };
  expires: Date;
  /** When the person was last seen, in steps of minutes. */
  lastModified?: Date;
}

const schema = collectionSchema<StoredSession>('sessions', {
  _id: { type: String, required: true },
  session: { type: Object },
  expires: Date,
  lastModified: Date,
});
schema.index({ 'session.userId': 1 });

export const SessionModel = model<StoredSession>('Session', schema);
