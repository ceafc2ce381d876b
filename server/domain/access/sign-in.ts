import { record, recordOnce } from '../audit/audit.ts';
import type { Thing } from '../audit/deeds.ts';
import { fitsPassword } from './password.ts';
import { countTry, type Limit } from './tries.ts';
import { type User, UserModel } from './user.model.ts';

const LIMIT: Limit = { tries: 10, minutes: 15 };

/** An address and a password as typed. */
export interface Credentials {
  email: string;
  password: string;
}

/**
 * The account that an address and a password open; null for every reason alike, after the same work. Ten tries in 15 minutes
 * per address, known or not; then AppError `too_many_requests`.
 */
export async function checkCredentials(typed: Credentials, key: Buffer): Promise<User | null> {
  return (await look(typed, key)).opened;
}

/**
 * As checkCredentials, for a session that begins; notes who came in, and whom the program kept out: once in 15 minutes for an
 * account, and once for all addresses that have none, so that strangers cannot fill the audit.
 */
export async function signIn(
  typed: Credentials,
  { key, now }: { key: Buffer; now: Date },
): Promise<User | null> {
  const { user, opened } = await look(typed, key);
  const thing: Thing = `user:${user?._id ?? 'unknown'}`;
  if (opened) await record({ at: now, userId: opened._id, verb: 'sign in', thing });
  // Not waited for: how long this takes would tell whether the address has an account.
  else void noteRefusal(thing, now).catch(() => {});
  return opened;
}

async function look({ email, password }: Credentials, key: Buffer) {
  const address = email.trim().toLowerCase();
  await countTry(address, LIMIT, key);
  const user = await UserModel.findOne({ email: address }).lean<User>();
  const fits = await fitsPassword(user?.hash || null, password);
  return { user, opened: user && fits && !user.disabled ? user : null };
}

async function noteRefusal(thing: Thing, now: Date): Promise<void> {
  const since = new Date(now.getTime() - LIMIT.minutes * 60_000);
  await recordOnce({ at: now, userId: 'anyone', verb: 'refuse sign-in', thing }, since);
}
