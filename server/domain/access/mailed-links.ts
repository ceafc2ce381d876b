import { createHmac } from 'node:crypto';
import { newId, type RandomBytes } from '../../platform/ids.ts';
import { type LoginToken, LoginTokenModel } from './login-token.model.ts';
import { hashOf } from './login-tokens.ts';

/** Kinds of mail that carry a one-time link; the purposes of their links have the same names. */
export type LinkMailKind = 'account' | 'reset' | 'signIn';

const MINUTE_MS = 60_000;

/** For how long the link of each mail is good after the mail was handed over. */
export const LINK_MINUTES: Record<LinkMailKind, number> = { account: 7 * 24 * 60, reset: 60, signIn: 15 };

/**
 * The token of a mail: HMAC of the mail's reference, 256 bits. It is made anew whenever the mail is written, so that no token
 * lies in the outbox, and it is the same on every try: a mail that is sent twice carries one link, not two.
 */
export function mailedToken(ref: string, key: Buffer): string {
  return createHmac('sha256', key).update(ref).digest('base64url');
}

/** Opens a link for a mail that will be sent; returns the mail's reference. Earlier links of the person stay good. */
export async function openMailedLink(
  { userId, kind }: { userId: string; kind: LinkMailKind },
  { now, random, key }: { now: Date; random: RandomBytes; key: Buffer },
): Promise<string> {
  const ref = newId(random);
  await LoginTokenModel.create({
    _id: hashOf(mailedToken(ref, key)),
    userId,
    purpose: kind,
    ref,
    expires: endOf(kind, now),
  });
  return ref;
}

/** Whose link a mail carries; null when it was used, replaced, or is too old to be worth sending. */
export async function findMailedLink(
  ref: string,
  at: { now: Date; key: Buffer },
): Promise<LoginToken | null> {
  return await LoginTokenModel.findOne(open(ref, at)).lean<LoginToken>();
}

/** The invitation that somebody can still follow; null when there is none. */
export async function findOpenInvitation(userId: string, now: Date): Promise<{ ref: string } | null> {
  return await LoginTokenModel.findOne({
    userId,
    purpose: 'account',
    expires: { $gt: now },
  }).lean<LoginToken>();
}

/** Makes the invitations of somebody worthless. */
export async function forgetInvitations(userId: string): Promise<void> {
  await LoginTokenModel.deleteMany({ userId, purpose: 'account' });
}

/** Lets the time of a link begin now, when its mail leaves; nothing when it was used meanwhile. */
export async function renewMailedLink(
  ref: string,
  { kind, now, key }: { kind: LinkMailKind; now: Date; key: Buffer },
): Promise<void> {
  await LoginTokenModel.updateOne(open(ref, { now, key }), { $set: { expires: endOf(kind, now) } });
}

function open(ref: string, { now, key }: { now: Date; key: Buffer }) {
  return { _id: hashOf(mailedToken(ref, key)), expires: { $gt: now } };
}

function endOf(kind: LinkMailKind, now: Date): Date {
  return new Date(now.getTime() + LINK_MINUTES[kind] * MINUTE_MS);
}
