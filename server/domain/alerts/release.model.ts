import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** That HR lets everyone who was asked read the totals of a round. */
export interface Release {
  /** The round's id: a round is released once. */
  _id: string;
  /** 16 random bytes, the first half of the link; one for all, so that reading says nothing about anyone. */
  linkId: Buffer;
  at: Date;
}

const schema = collectionSchema<Release>('releases', {
  _id: { type: String, required: true },
  linkId: Buffer,
  at: Date,
});
schema.index({ linkId: 1 }, { unique: true });
schema.index({ at: 1 });

export const ReleaseModel = model<Release>('Release', schema);
