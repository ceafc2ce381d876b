import type { Locale } from '../../i18n/locales.ts';
import { isDuplicateKey } from '../../platform/duplicate-key.ts';
import { InvalidInput, NotFound } from '../../platform/errors.ts';
import { forgetTokens } from './login-tokens.ts';
import { type User, UserModel } from './user.model.ts';
import { addressTaken, identityFaults, setProfile } from './users.ts';

/** How somebody is called, signs in, and in which language they read. */
export interface Identity {
  name: string;
  email: string;
  locale: Locale;
}

/**
 * Changes name, address and language of an account; returns whether the address is another one. Then sessions end, and links
 * that were mailed to the former address open nothing. InvalidInput as identityFaults, and `email` when another account has it.
 */
export async function editUser(user: Pick<User, '_id' | 'email'>, wanted: Identity): Promise<boolean> {
  const faults = identityFaults(wanted);
  if (faults.length > 0) throw new InvalidInput(faults);
  const email = wanted.email.trim().toLowerCase();
  if (email === user.email) {
    await setProfile(user._id, wanted);
    return false;
  }
  const set = { name: wanted.name.trim(), locale: wanted.locale, email };
  // Before, so that a crash leaves no link of the former address; after, for one that was asked for in between.
  await forgetTokens(user._id);
  await move(user._id, set);
  await forgetTokens(user._id);
  return true;
}

async function move(userId: string, set: Identity): Promise<void> {
  const update = { $set: set, $inc: { authVersion: 1 } };
  try {
    const { matchedCount } = await UserModel.updateOne({ _id: userId }, update);
    if (matchedCount === 0) throw new NotFound();
  } catch (error) {
    throw isDuplicateKey(error) ? addressTaken(set.email) : error;
  }
}
