const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;

/**
 * Bytes that a zip archive says its files have unpacked, read from its directory (APPNOTE 4.3.12 and 4.3.16) without
 * unpacking anything; null when it has no readable directory. Sizes beyond 32 bits count as Infinity.
 */
export function unpackedBytes(archive: Buffer): number | null {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_BYTES > archive.length || archive.readUInt32LE(end) !== END) return null;
  let at = archive.readUInt32LE(end + 16);
  let bytes = 0;
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_BYTES > archive.length || archive.readUInt32LE(at) !== ENTRY) return null;
    const size = archive.readUInt32LE(at + 24);
    bytes += size === 0xffffffff ? Number.POSITIVE_INFINITY : size;
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    at += ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}
