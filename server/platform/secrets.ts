import { hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './cipher.ts';

/** The keys that outlive rounds, 32 bytes each: one purpose, one key. */
export interface Secrets {
  readonly session: Buffer;
  readonly prefs: Buffer;
  readonly message: Buffer;
  readonly smtp: Buffer;
  readonly release: Buffer;
  readonly wrap: Buffer;
  readonly login: Buffer;
}

/** 32 bytes for one purpose, HKDF-SHA256 (RFC 5869); two purposes or two salts never share a key. */
export function deriveKey(secret: Buffer | string, purpose: string, salt: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, purpose, 32));
}

/** The keys of every lasting purpose, from APP_SECRET (at least 32 characters or bytes; shorter throws). */
export function deriveSecrets(appSecret: Buffer | string): Secrets {
  if (appSecret.length < 32) throw new Error('the application secret is shorter than 32 characters');
  const key = (purpose: string) => deriveKey(appSecret, purpose, '');
  return {
    session: key('session'),
    prefs: key('prefs'),
    message: key('message'),
    smtp: key('smtp'),
    release: key('release'),
    wrap: key('wrap'),
    login: key('login'),
  };
}

/** A round's key as it may lie in a database: readable only under the 'wrap' secret and only for this round. */
export function wrap(secrets: Secrets, key: Buffer, roundId: string): Buffer {
  return encrypt(secrets.wrap, key, Buffer.from(roundId));
}

/** Undoes `wrap`; throws when the secret, the round or a byte differs. */
export function unwrap(secrets: Secrets, wrapped: Buffer, roundId: string): Buffer {
  return decrypt(secrets.wrap, wrapped, Buffer.from(roundId));
}
