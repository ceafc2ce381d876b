import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** Bytes that `encrypt` adds to what it encrypts: the nonce before it and the tag after it. */
export const CIPHER_OVERHEAD = NONCE + TAG;

/** AES-256-GCM: nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes), under a fresh nonce; `bound` must be given again to decrypt. */
export function encrypt(key: Buffer, plain: Buffer, bound: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Undoes `encrypt`. Throws when a byte of `box` was changed, or when it was made with another key or another `bound`. */
export function decrypt(key: Buffer, box: Buffer, bound: Buffer): Buffer {
  if (box.length < CIPHER_OVERHEAD) throw new Error('the encrypted text is too short');
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(bound).setAuthTag(box.subarray(-TAG));
  return Buffer.concat([decipher.update(box.subarray(NONCE, -TAG)), decipher.final()]);
}
