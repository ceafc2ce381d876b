import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** One invitation's answers, encrypted. Exists only until its round is sealed; carries neither time nor author. */
export interface Response {
  /** HMAC(doc key, invitation id): one response per invitation, found only with the round's key. */
  _id: Buffer;
  roundId: string;
  /** One of BODY_SIZES bytes. */
  body: Buffer;
}

const schema = collectionSchema<Response>('responses', {
  _id: { type: Buffer, required: true },
  roundId: String,
  body: Buffer,
});
schema.index({ roundId: 1 });

export const ResponseModel = model<Response>('Response', schema);
