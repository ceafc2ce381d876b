/**
 * The bytes of a binary field as a lean read yields it: the driver's Binary, although the type of the collection says Buffer.
 * A Buffer passes unchanged.
 */
export function bytesOf(field: Buffer | { readonly buffer: Uint8Array }): Buffer {
  return Buffer.isBuffer(field) ? field : Buffer.from(field.buffer);
}
