import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 22;

/** A source of `size` unpredictable bytes; tests may pass a seeded one. */
export type RandomBytes = (size: number) => Buffer;

/**
 * A new id: 22 characters of [0-9A-Za-z], 131 bits. Carries neither time nor order, and never starts with a sign that a
 * command line or a spreadsheet would read as an option or a formula.
 */
export function newId(random: RandomBytes = randomBytes): string {
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
