import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** The key of a round, encrypted under the 'wrap' secret; used only where processes share no data folder (MONGODB_URI). */
export interface RoundKey {
  _id: string;
  wrapped: Buffer;
}

const schema = collectionSchema<RoundKey>('roundKeys', {
  _id: { type: String, required: true },
  wrapped: { type: Buffer, required: true },
});

export const RoundKeyModel = model<RoundKey>('RoundKey', schema);
