import { model } from 'mongoose';
import { collectionSchema } from '../../platform/schema.ts';

/** How often somebody has tried to sign in to an account; rate-limiter-flexible writes it, so the names are its own. */
export interface LoginLimit {
  /** HMAC of the address. */
  key: string;
  points: number;
  expire: Date;
}

const schema = collectionSchema<LoginLimit>('loginLimits', { key: String, points: Number, expire: Date });
// Tries at the same time are counted one by one only because of this key.
schema.index({ key: 1 }, { unique: true });
schema.index({ expire: 1 }, { expireAfterSeconds: 0 });

export const LoginLimitModel = model<LoginLimit>('LoginLimit', schema);
