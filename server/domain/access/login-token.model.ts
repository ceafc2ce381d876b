import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** A one-time link; only its hash is stored. */
export interface LoginToken {
  /** SHA-256 of the token, hex. */
  _id: string;
  /** '' for the first account. */
  userId: string;
  purpose: 'setup' | 'password';
  expires: Date;
}

const schema = collectionSchema<LoginToken>('loginTokens', {
  _id: { type: String, required: true },
  userId: String,
  purpose: String,
  expires: Date,
});
schema.index({ expires: 1 }, { expireAfterSeconds: 0 });

export const LoginTokenModel = model<LoginToken>('LoginToken', schema);
