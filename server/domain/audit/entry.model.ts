import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** One thing that was done. Never a token, an address of somebody who answers, a score or a comment. */
export interface AuditEntry {
  /** 1, 2, 3 … without gaps. */
  _id: number;
  at: Date;
  /** A user's id, 'cli', 'system', or 'anyone' for somebody who was not signed in. */
  userId: string;
  verb: string;
  /** 'round:…', 'user:…' */
  thing: string;
  /** SHA-256 (hex) over the entry and the hash before it: a changed, removed or moved entry breaks the chain. */
  hash: string;
}

const schema = collectionSchema<AuditEntry>('audit', {
  _id: { type: Number, required: true },
  at: Date,
  userId: String,
  verb: String,
  thing: String,
  hash: String,
});
schema.index({ at: 1 });
schema.index({ userId: 1, _id: -1 });
schema.index({ verb: 1, _id: -1 });

export const AuditEntryModel = model<AuditEntry>('AuditEntry', schema);
