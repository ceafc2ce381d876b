import { runBounded } from '../../../platform/bounded-worker.ts';
import { unpackedBytes } from './archive-size.ts';

/** Bytes of the largest workbook when unpacked: some 200,000 people with ten columns. */
const LARGEST_UNPACKED = 120_000_000;
/** A thread of its own reads the file: what is in it can hold up neither memory nor time of the program. */
const BOUNDS = { megabytes: 768, milliseconds: 20_000 };

/** A sheet with anything in it; cells as text, '' when empty, by line as Excel numbers them. */
export interface Sheet {
  name: string;
  rows: string[][];
}

/** Whether a file is a zip archive, as an XLSX workbook is. */
export function isArchive(file: Buffer): boolean {
  return file.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

/** Whether a file is an OLE container: a workbook with a password, or one of Excel before 2007. */
export function isLockedOrOld(file: Buffer): boolean {
  return file.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
}

/** The sheets of an XLSX workbook that have rows; null when it is damaged, none, or too large unpacked. */
export async function readWorkbook(file: Buffer): Promise<Sheet[] | null> {
  const bytes = unpackedBytes(file);
  if (bytes === null || bytes > LARGEST_UNPACKED) return null;
  return await runBounded<Sheet[]>(new URL('./workbook-thread', import.meta.url), file, BOUNDS);
}
