import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** How far the chain reached at least, kept apart from it: entries missing at its end are noticed. */
export interface AuditHead {
  _id: 'head';
  /** Number of the newest entry. */
  n: number;
  hash: string;
}

const schema = collectionSchema<AuditHead>('auditHead', {
  _id: { type: String, required: true },
  n: Number,
  hash: String,
});

export const AuditHeadModel = model<AuditHead>('AuditHead', schema);
