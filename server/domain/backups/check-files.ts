import { DamagedFile, readBsonFile } from '../../platform/bson-file.ts';
import { Conflict } from '../../platform/errors.ts';
import { hasCode } from '../../platform/key-file.ts';
import { type Sum, Summing } from '../../platform/raw-documents.ts';
import { collectionPath, type Manifest, readManifest } from './manifest.ts';

/**
 * Reads a whole backup and compares it with what it says of itself. Conflict `not_a_backup`, `backup_damaged` (`v` the file),
 * `backup_newer` (`v` the migration that this program, which knows `known`, has never heard of).
 */
export async function checkFiles(folder: string, known: readonly string[]): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const unknown = manifest.migrations.find((name) => !known.includes(name));
  if (unknown) throw new Conflict('backup_newer', { v: unknown });
  for (const [name, sum] of Object.entries(manifest.collections)) {
    const path = collectionPath(folder, name);
    const read = await sumOfFile(path);
    if (read?.documents !== sum.documents || read.checksum !== sum.checksum)
      throw new Conflict('backup_damaged', { v: path });
  }
  return manifest;
}

/** Null when the file is missing or cut off. */
async function sumOfFile(path: string): Promise<Sum | null> {
  const summing = new Summing();
  try {
    for await (const bytes of readBsonFile(path)) summing.add(bytes);
  } catch (error) {
    if (error instanceof DamagedFile || hasCode(error, 'ENOENT')) return null;
    throw error;
  }
  return summing.sum;
}
