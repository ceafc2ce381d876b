import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** A decision about one pair. Pairs without one are open: every department may be asked about all that serve others. */
export interface Relation {
  /** 'customer>provider' */
  _id: string;
  customerId: string;
  providerId: string;
  closed: boolean;
}

const schema = collectionSchema<Relation>('relations', {
  _id: { type: String, required: true },
  customerId: String,
  providerId: String,
  closed: Boolean,
});
schema.index({ customerId: 1 });

export const RelationModel = model<Relation>('Relation', schema);
