import { createHmac } from 'node:crypto';

/**
 * The id of the one response an invitation can have: HMAC-SHA256(doc key, invitation id), 32 bytes. While the key exists
 * it finds the answer to replace; once it is destroyed nothing leads from an invitation to an answer.
 */
export function responseIdOf(docKey: Buffer, invitationId: Buffer): Buffer {
  return createHmac('sha256', docKey).update(invitationId).digest();
}
