import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** A one-time link; only its hash is stored. */
export interface LoginToken {
  /** SHA-256 of the token, hex. */
  _id: string;
  /** '' for the first account. */
  userId: string;
  /** `setup` and `password` were shown on a page or a terminal; the others came by a mail of that kind. */
  purpose: 'setup' | 'password' | 'account' | 'reset' | 'signIn';
  /** What a mail knows the link by; '' for a link that was shown. */
  ref: string;
  expires: Date;
}

const schema = collectionSchema<LoginToken>('loginTokens', {
  _id: { type: String, required: true },
  userId: String,
  purpose: String,
  ref: String,
  expires: Date,
});
schema.index({ expires: 1 }, { expireAfterSeconds: 0 });
schema.index({ userId: 1 });

export const LoginTokenModel = model<LoginToken>('LoginToken', schema);
