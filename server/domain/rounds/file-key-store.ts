import { randomBytes } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { RandomBytes } from '../../platform/ids.ts';
import { createKeyFile, hasCode, readKeyFile, syncFolder, temporaryPrefix } from '../../platform/key-file.ts';
import type { KeyStore } from './key-store.ts';
import { ROUND_KEY_LENGTH } from './keys.ts';
import { isRoundId } from './round-id.ts';

/** Keeps each round's key in the file `dir/<roundId>` (0600). Any number of processes of one machine may use the folder. */
export function fileKeyStore(dir: string, random: RandomBytes = randomBytes): KeyStore {
  return {
    async create(roundId) {
      const found = await readKeyFile(dir, nameOf(roundId));
      return checked(found ?? (await createKeyFile(dir, nameOf(roundId), random(ROUND_KEY_LENGTH))));
    },
    async read(roundId) {
      const found = await readKeyFile(dir, nameOf(roundId));
      return found && checked(found);
    },
    async destroy(roundId) {
      // A crash between link() and unlink() leaves the same key under its temporary name.
      const prefix = temporaryPrefix(nameOf(roundId));
      const names = (await namesIn(dir)).filter((name) => name === roundId || name.startsWith(prefix));
      for (const name of names) await removeFile(join(dir, name));
      if (names.length > 0) await syncFolder(dir);
    },
    async list() {
      return (await namesIn(dir)).filter(isRoundId).sort();
    },
  };
}

function nameOf(roundId: string): string {
  if (!isRoundId(roundId)) throw new Error('not the id of a round');
  return roundId;
}

function checked(key: Buffer): Buffer {
  if (key.length !== ROUND_KEY_LENGTH) throw new Error('a round key file does not hold 32 bytes');
  return key;
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    // Another process that destroys the same key may have been quicker.
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}
