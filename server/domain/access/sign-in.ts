import { record } from '../audit/audit.ts';
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

/** As checkCredentials, for a session that begins; notes who came in, and whom the program kept out. */
export async function signIn(
  typed: Credentials,
  { key, now }: { key: Buffer; now: Date },
): Promise<User | null> {
  const { user, opened } = await look(typed, key);
  await record({
    at: now,
    userId: opened?._id ?? 'anyone',
    verb: opened ? 'sign in' : 'refuse sign-in',
    thing: `user:${user?._id ?? 'unknown'}`,
  });
  return opened;
}

async function look({ email, password }: Credentials, key: Buffer) {
  const address = email.trim().toLowerCase();
  await countTry(address, LIMIT, key);
  const user = await UserModel.findOne({ email: address }).lean<User>();
  const fits = await fitsPassword(user?.hash || null, password);
  return { user, opened: user && fits && !user.disabled ? user : null };
}
