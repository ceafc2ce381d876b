import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** True for the code of a failed system call, e.g. `hasCode(error, 'ENOENT')`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Makes names created in or removed from a folder survive a power cut. */
export async function syncFolder(dir: string): Promise<void> {
  const folder = await open(dir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The bytes of a key file, or null when there is none. */
export async function readKeyFile(dir: string, name: string): Promise<Buffer | null> {
  try {
    return await readFile(join(dir, name));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The name under which a key file is prepared starts with this; a crash may leave one behind. */
export function temporaryPrefix(name: string): string {
  return `.${name}.`;
}

/**
 * Makes `dir/name` (0600) hold `bytes` durably and returns what it holds: the bytes of whoever came first.
 * The name appears only once its content is on the disk, because link() refuses to replace and never shows half a file.
 */
export async function createKeyFile(dir: string, name: string, bytes: Buffer): Promise<Buffer> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const temporary = join(dir, temporaryPrefix(name) + randomBytes(8).toString('hex'));
  await writeDurably(temporary, bytes);
  try {
    await link(temporary, join(dir, name));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(temporary);
  }
  await syncFolder(dir);
  return readFile(join(dir, name));
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
