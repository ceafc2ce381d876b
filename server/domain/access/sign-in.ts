import { createHmac } from 'node:crypto';
import mongoose from 'mongoose';
import { RateLimiterMongo } from 'rate-limiter-flexible';
import { AppError } from '../../platform/errors.ts';
import { LoginLimitModel } from './login-limit.model.ts';
import { fitsPassword } from './password.ts';
import { type User, UserModel } from './user.model.ts';

const TRIES = 10;
const WINDOW_SECONDS = 15 * 60;

/** The account that an address and a password open; null for every reason alike, after the same time. */
export async function signIn(email: string, password: string, key: Buffer): Promise<User | null> {
  const address = email.trim().toLowerCase();
  await countTry(address, key);
  const user = await UserModel.findOne({ email: address }).lean<User>();
  const fits = await fitsPassword(user?.hash || null, password);
  return user && fits && !user.disabled ? user : null;
}

/** At most ten tries in 15 minutes per address, known or not; the address is stored as an HMAC only. */
async function countTry(address: string, key: Buffer): Promise<void> {
  try {
    await limiter().consume(createHmac('sha256', key).update(address).digest('base64url'));
  } catch (error) {
    if (error instanceof Error) throw error;
    throw new AppError('too_many_requests', 429);
  }
}

function limiter(): RateLimiterMongo {
  return new RateLimiterMongo({
    storeClient: mongoose.connection.getClient(),
    dbName: mongoose.connection.name,
    tableName: LoginLimitModel.collection.name,
    points: TRIES,
    duration: WINDOW_SECONDS,
    disableIndexesCreation: true,
  });
}
