import { CIPHER_OVERHEAD, decrypt, encrypt } from '../../platform/cipher.ts';

/** The only lengths in bytes a stored body has, so that its length does not tell who wrote much. */
export const BODY_SIZES = [1024, 4096, 12288] as const;

const LENGTH_FIELD = 4;

/** The most bytes a body can hold. */
export const BODY_CAPACITY = BODY_SIZES[2] - CIPHER_OVERHEAD - LENGTH_FIELD;

/** Encrypts `content` under the round's body key, bound to the response's id and padded to the smallest of BODY_SIZES. */
export function lockBody(bodyKey: Buffer, responseId: Buffer, content: Buffer): Buffer {
  const needed = content.length + LENGTH_FIELD + CIPHER_OVERHEAD;
  const size = BODY_SIZES.find((fits) => fits >= needed);
  if (size === undefined) throw new RangeError(`a body holds at most ${BODY_CAPACITY} bytes`);
  const padded = Buffer.alloc(size - CIPHER_OVERHEAD);
  padded.writeUInt32BE(content.length);
  content.copy(padded, LENGTH_FIELD);
  return encrypt(bodyKey, padded, responseId);
}

/** Undoes `lockBody`. Throws when the key, the id or any byte differs, or when the length is none of the three. */
export function openBody(bodyKey: Buffer, responseId: Buffer, body: Buffer): Buffer {
  if (!BODY_SIZES.some((size) => size === body.length)) throw new Error('a body has one of three lengths');
  const padded = decrypt(bodyKey, body, responseId);
  const length = padded.readUInt32BE();
  if (length > padded.length - LENGTH_FIELD) throw new Error('the body states a length beyond its end');
  return padded.subarray(LENGTH_FIELD, LENGTH_FIELD + length);
}
