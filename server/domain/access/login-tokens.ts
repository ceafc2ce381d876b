import { createHash } from 'node:crypto';
import type { RandomBytes } from '../../platform/ids.ts';
import { type LoginToken, LoginTokenModel } from './login-token.model.ts';

const DAY_MS = 24 * 60 * 60_000;

type Purpose = LoginToken['purpose'];

/** Links that lead to choosing a password. */
export const PASSWORD_LINKS: Purpose[] = ['password', 'account', 'reset'];

/** Makes a one-time token, valid for a day, in place of earlier ones for the same person and purpose. 43 characters. */
export async function issueToken(
  { userId, purpose }: { userId: string; purpose: Purpose },
  { now, random }: { now: Date; random: RandomBytes },
): Promise<string> {
  const token = random(32).toString('base64url');
  await LoginTokenModel.deleteMany({ userId, purpose });
  await LoginTokenModel.create({
    _id: hashOf(token),
    userId,
    purpose,
    ref: '',
    expires: new Date(now.getTime() + DAY_MS),
  });
  return token;
}

/** Whose token it is, without using it up; null when it is unknown, used or too old. */
export async function peekToken(
  token: string,
  purposes: Purpose[],
  now: Date,
): Promise<{ userId: string } | null> {
  return await LoginTokenModel.findOne({
    _id: hashOf(token),
    purpose: { $in: purposes },
    expires: { $gt: now },
  }).lean<LoginToken>();
}

/** Uses a token up; only one of several who try gets it. */
export async function useToken(
  token: string,
  purposes: Purpose[],
  now: Date,
): Promise<{ userId: string } | null> {
  return await LoginTokenModel.findOneAndDelete({
    _id: hashOf(token),
    purpose: { $in: purposes },
    expires: { $gt: now },
  }).lean<LoginToken>();
}

/** Makes every link of somebody worthless, e.g. when they have chosen a password or their account ends. */
export async function forgetTokens(userId: string): Promise<void> {
  await LoginTokenModel.deleteMany({ userId });
}

/** What is stored of a token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
