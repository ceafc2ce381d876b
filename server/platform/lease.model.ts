import { model } from 'mongoose';
import { collectionSchema } from './schema.ts';

/** Who may do a piece of work that one process at a time should do. */
export interface Lease {
  /** Name of the work. */
  _id: string;
  owner: string;
  /** Grows with every owner: a late write of a former owner can be told by it. */
  fence: number;
  until: Date;
}

const schema = collectionSchema<Lease>('leases', {
  _id: { type: String, required: true },
  owner: String,
  fence: Number,
  until: Date,
});

export const LeaseModel = model<Lease>('Lease', schema);
