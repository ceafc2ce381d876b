import { gunzipSync, gzipSync } from 'node:zlib';

/** Something as compressed JSON: tables of tens of thousands of lines stay far below what one document may hold. */
export function pack(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value), { level: 1 });
}

/** What was packed, as its reader knows it. */
export function unpack<T>(packed: Uint8Array): T {
  return JSON.parse(gunzipSync(packed).toString('utf8')) as T;
}
