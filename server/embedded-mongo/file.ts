import { readFileSync } from 'node:fs';

/** The text of a file, or `undefined` when there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Whether an error of the operating system has this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** What the operating system says, as code or in words, and what that means to who runs the program. */
const FULL = /ENOSPC|EDQUOT|EFBIG|No space left|Disk quota|File too large|MAP_FULL/i;
const OBSTACLES: readonly (readonly [RegExp, string])[] = [
  [FULL, 'there is no space left'],
  [/EROFS|Read-only file system/i, 'it lies on a read-only file system'],
  [/EACCES|EPERM|Permission denied|Operation not permitted/i, 'this user may not write there'],
  [/ENOTDIR|EEXIST|Not a directory/i, 'it is no folder'],
  [/ENOENT/, 'it cannot be made'],
];

/** Whether a write failed because nothing more may be stored. */
export function isOutOfSpace(message: string): boolean {
  return FULL.test(message);
}

/** The error in words that name the folder, when the file system is at fault; any other error as it is. */
export function folderFault(dir: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const said = `${'code' in error ? error.code : ''} ${error.message}`;
  const [, reason] = OBSTACLES.find(([words]) => words.test(said)) ?? [];
  return reason
    ? new Error(`the data directory ${dir} cannot be used: ${reason} (${error.message})`, { cause: error })
    : error;
}
