import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Conflict } from '../../platform/errors.ts';

const FILE = 'backup.json';

const Sum = z.object({ documents: z.number().int(), checksum: z.string().regex(/^[0-9a-f]{64}$/) });

const Manifest = z.object({
  /** Changes when files of an older program can no longer be read. */
  format: z.literal(1),
  at: z.iso.datetime(),
  /** Migrations that had run: a program that does not know one of them is too old for this backup. */
  migrations: z.array(z.string()),
  /** Tells whether an application secret is the one of this backup. */
  secretCheck: z.string(),
  withOpenRounds: z.boolean(),
  /** What each file `<collection>.bson` holds. */
  collections: z.record(z.string().regex(/^[A-Za-z]+$/), Sum),
});

/** What a backup says of itself in `backup.json`. */
export type Manifest = z.infer<typeof Manifest>;

/** Path of the manifest in the folder of a backup. */
export function manifestPath(folder: string): string {
  return join(folder, FILE);
}

/** Path of the file with a collection's documents. */
export function collectionPath(folder: string, collection: string): string {
  return join(folder, `${collection}.bson`);
}

/** Reads the manifest of a backup. Conflict `not_a_backup` when the folder holds none that can be read. */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    return Manifest.parse(JSON.parse(await readFile(manifestPath(folder), 'utf8')));
  } catch {
    throw new Conflict('not_a_backup', { v: folder });
  }
}
