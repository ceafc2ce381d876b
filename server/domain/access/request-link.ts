import { newId, type RandomBytes } from '../../platform/ids.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { enqueue } from '../delivery/outbox.ts';
import { type LinkMailKind, openMailedLink } from './mailed-links.ts';
import { countTry, type Limit } from './tries.ts';
import { type User, UserModel } from './user.model.ts';

/** Mails that anybody may ask for by typing an address. */
export type RequestedKind = Exclude<LinkMailKind, 'account'>;

const LIMIT: Limit = { tries: 5, minutes: 60 };

/**
 * Mails a one-time link to whoever has an account with this address. Without one, or with one that was ended, the same is
 * written for a person who does not exist, and the mail is dropped when its turn comes: neither the answer nor the work tells
 * who has an account. AppError `too_many_requests` after five requests of a kind in an hour, known address or not.
 */
export async function requestLink(
  { kind, email }: { kind: RequestedKind; email: string },
  { now, random, secrets }: { now: Date; random: RandomBytes; secrets: Secrets },
): Promise<void> {
  const address = email.trim().toLowerCase();
  await countTry(`${kind} ${address}`, LIMIT, secrets.session);
  const user = await UserModel.findOne({ email: address }).lean<User>();
  const nobody = newId(random);
  const userId = user && !user.disabled ? user._id : nobody;
  const ref = await openMailedLink({ userId, kind }, { now, random, key: secrets.login });
  await enqueue([{ kind, to: `u:${userId}`, ref, n: 1, dueAt: now }], secrets.message);
}
