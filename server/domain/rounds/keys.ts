import { deriveKey } from '../../platform/secrets.ts';

/** Length in bytes of the random key of a round. */
export const ROUND_KEY_LENGTH = 32;

/** What one round's key is used for, 32 bytes each. */
export interface RoundKeys {
  /** Signs the links of invitations. */
  readonly link: Buffer;
  /** Turns an invitation's id into its response's id. */
  readonly doc: Buffer;
  /** Encrypts the bodies of responses. */
  readonly body: Buffer;
  /** Makes reply codes. */
  readonly thread: Buffer;
}

/** The keys of a round, from its random key. Once that is destroyed, nothing can be derived, read or joined any more. */
export function deriveRoundKeys(roundKey: Buffer, roundId: string): RoundKeys {
  if (roundKey.length !== ROUND_KEY_LENGTH) throw new Error('a round key has 32 bytes');
  const key = (purpose: string) => deriveKey(roundKey, purpose, roundId);
  return { link: key('link'), doc: key('doc'), body: key('body'), thread: key('thread') };
}
