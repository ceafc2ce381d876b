import { createHmac } from 'node:crypto';
import mongoose from 'mongoose';
import { RateLimiterMongo } from 'rate-limiter-flexible';
import { AppError } from '../../platform/errors.ts';
import { LoginLimitModel } from './login-limit.model.ts';

/** How often something may be tried within so many minutes. */
export interface Limit {
  tries: number;
  minutes: number;
}

/**
 * Counts a try at something about an address, whether an account has it or not; the address is stored as an HMAC only.
 * AppError `too_many_requests` (429) beyond the limit.
 */
export async function countTry(what: string, { tries, minutes }: Limit, key: Buffer): Promise<void> {
  const limiter = new RateLimiterMongo({
    storeClient: mongoose.connection.getClient(),
    dbName: mongoose.connection.name,
    tableName: LoginLimitModel.collection.name,
    points: tries,
    duration: minutes * 60,
    disableIndexesCreation: true,
  });
  try {
    await limiter.consume(createHmac('sha256', key).update(what).digest('base64url'));
  } catch (error) {
    if (error instanceof Error) throw error;
    throw new AppError('too_many_requests', 429);
  }
}
