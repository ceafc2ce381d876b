import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 22;

/** A source of `size` unpredictable bytes; tests may pass a seeded one. */
export type RandomBytes = (size: number) => Buffer;

const POOL_BYTES = 8_192;
let pool = Buffer.alloc(0);

/** Bytes of a supply that is drawn from the system in larger pieces: an import makes a hundred thousand ids. Each is used once. */
function pooledBytes(size: number): Buffer {
  if (pool.length < size) pool = randomBytes(POOL_BYTES);
  const bytes = pool.subarray(0, size);
  pool = pool.subarray(size);
  return bytes;
}

/**
 * A new id: 22 characters of [0-9A-Za-z], 131 bits. Carries neither time nor order, and never starts with a sign that a
 * command line or a spreadsheet would read as an option or a formula.
 */
export function newId(random: RandomBytes = pooledBytes): string {
  let id = '';
  while (id.length < LENGTH) {
    for (const byte of random(32)) {
      // 248 is the largest multiple of 62 in a byte: bytes above it would favour the first letters.
      if (byte < 248 && id.length < LENGTH) id += ALPHABET[byte % 62];
    }
  }
  return id;
}

export const ID_PATTERN = /^[0-9A-Za-z]{22}$/;
