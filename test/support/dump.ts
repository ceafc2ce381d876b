import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import mongoose from 'mongoose';

/** Every document of the test database in natural order, by collection. */
export async function dumpDatabase(): Promise<Record<string, Record<string, unknown>[]>> {
  const dump: Record<string, Record<string, unknown>[]> = {};
  for (const { name } of await mongoose.connection.listCollections())
    dump[name] = await mongoose.connection.collection(name).find({}).toArray();
  return dump;
}

/** Every file below a folder with its bytes, by relative path. */
export async function dumpFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (path) => [path, await readFile(path)] as const)));
}

/** The leaves of a document with their paths, binary ones as they are. */
export function leavesOf(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (value === null || typeof value !== 'object' || value instanceof Date || Buffer.isBuffer(value))
    return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}
