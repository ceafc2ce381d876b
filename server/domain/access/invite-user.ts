import { InvalidInput } from '../../platform/errors.ts';
import type { RandomBytes } from '../../platform/ids.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { record } from '../audit/audit.ts';
import type { Verb } from '../audit/deeds.ts';
import { enqueue } from '../delivery/outbox.ts';
import { findOpenInvitation, forgetInvitations, mailedToken, openMailedLink } from './mailed-links.ts';
import { type User, UserModel } from './user.model.ts';
import { createUser, type NewUser, setRoles, userFaults } from './users.ts';

/** Who invites, when, and what links and mails are made from. `by` is a user's id, 'cli' or 'system'. */
export interface InviteTools {
  by: string;
  now: Date;
  random: RandomBytes;
  secrets: Pick<Secrets, 'login' | 'message'>;
}

/** What became of an invitation. */
export interface Invited {
  user: User;
  /**
   * created: a new account; extended: it existed and may do more now; unchanged: it could do all this already; disabled: an
   * administrator ended the account, and nothing was changed.
   */
  outcome: 'created' | 'extended' | 'unchanged' | 'disabled';
  /** Of the mailed link, for a page to show where no mail is sent; null for somebody who has a password already. */
  token: string | null;
}

/**
 * Gives somebody an account with these roles and departments, or adds them to the one with this address, and mails an
 * invitation to whoever has no password yet. Run twice, it sends one mail. InvalidInput as userFaults.
 */
export async function inviteUser(person: NewUser, tools: InviteTools): Promise<Invited> {
  const faults = userFaults(person);
  if (faults.length > 0) throw new InvalidInput(faults);
  const email = person.email.trim().toLowerCase();
  const known = await UserModel.findOne({ email }).lean<User>();
  if (known?.disabled) return { user: known, outcome: 'disabled', token: null };
  const [user, outcome] = known ? await extend(known, person, tools) : await create(person, tools);
  return { user, outcome, token: user.hash ? null : await mailInvitation(user, tools) };
}

/** Mails a fresh invitation in place of earlier ones, also to somebody who has a password. Returns the token of its link. */
export async function inviteAgain(user: User, tools: InviteTools): Promise<string> {
  await forgetInvitations(user._id);
  await note('invite', user, tools);
  return await mailInvitation(user, tools);
}

async function create(person: NewUser, tools: InviteTools): Promise<[User, Invited['outcome']]> {
  const user = await createUser(person);
  await note('create', user, tools);
  return [user, 'created'];
}

async function extend(user: User, person: NewUser, tools: InviteTools): Promise<[User, Invited['outcome']]> {
  const roles = union(user.roles, person.roles);
  const departmentIds = union(user.departmentIds, person.departmentIds);
  const isSame = roles.length === user.roles.length && departmentIds.length === user.departmentIds.length;
  if (isSame) return [user, 'unchanged'];
  await setRoles(user._id, roles, departmentIds);
  await note('set roles', user, tools);
  return [{ ...user, roles, departmentIds, authVersion: user.authVersion + 1 }, 'extended'];
}

/** One mail for each link: after a crash in between, the same link is put into the outbox. */
async function mailInvitation({ _id }: User, { now, random, secrets }: InviteTools): Promise<string> {
  const open = await findOpenInvitation(_id, now);
  const at = { now, random, key: secrets.login };
  const ref = open?.ref ?? (await openMailedLink({ userId: _id, kind: 'account' }, at));
  await enqueue([{ kind: 'account', to: `u:${_id}`, ref, n: 1, dueAt: now }], secrets.message);
  return mailedToken(ref, secrets.login);
}

async function note(verb: Verb, { _id }: User, { by, now }: InviteTools): Promise<void> {
  await record({ at: now, userId: by, verb, thing: `user:${_id}` });
}

function union<T>(some: readonly T[], others: readonly T[]): T[] {
  return [...new Set([...some, ...others])];
}
