import { createHmac, timingSafeEqual } from 'node:crypto';

const ID_LENGTH = 16;
const MAC_LENGTH = 16;
const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** What a link claims: which invitation it is, and the proof still to be checked under that invitation's round. */
export interface LinkClaim {
  readonly invitationId: Buffer;
  readonly mac: Buffer;
}

/** The token of an invitation's link: 43 characters, base64url of id (16 bytes) ‖ the first 16 bytes of HMAC-SHA256(link key, id). */
export function signLink(linkKey: Buffer, invitationId: Buffer): string {
  return Buffer.concat([invitationId, macOf(linkKey, invitationId)]).toString('base64url');
}

/**
 * Reads a token without believing it: the invitation found by this id names the round whose key then verifies the claim.
 * Null when the text is not exactly what `signLink` writes; base64url has several spellings of the same bytes, and a
 * second spelling would pass every limit that counts by token.
 */
export function readLink(text: string): LinkClaim | null {
  if (!SHAPE.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) return null;
  return { invitationId: bytes.subarray(0, ID_LENGTH), mac: bytes.subarray(ID_LENGTH) };
}

/** True when the link was signed with this round's link key; takes the same time whichever byte is wrong. */
export function isGenuineLink(linkKey: Buffer, claim: LinkClaim): boolean {
  return timingSafeEqual(claim.mac, macOf(linkKey, claim.invitationId));
}

function macOf(linkKey: Buffer, invitationId: Buffer): Buffer {
  if (invitationId.length !== ID_LENGTH) throw new Error('an invitation id has 16 bytes');
  return createHmac('sha256', linkKey).update(invitationId).digest().subarray(0, MAC_LENGTH);
}
