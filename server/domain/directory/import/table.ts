import { decode } from './decode.ts';
import type { ImportFault } from './fault.ts';
import { type FileRecord, splitRecords } from './records.ts';
import { isArchive, isLockedOrOld, readWorkbook, type Sheet } from './workbook.ts';

/** A file as lines of cells, before anything is known of its columns. */
export interface Table {
  header: string[];
  /** The lines below the header that have anything in them. */
  lines: FileRecord[];
}

/** A table; or the sheets to choose from, when several have rows; or what is wrong with the file. */
export type ReadTable =
  | { state: 'read'; table: Table }
  | { state: 'sheets'; sheets: string[] }
  | { state: 'faulty'; faults: ImportFault[] };

/** Reads a CSV or XLSX file, told apart by what is in it; of an XLSX file the named sheet or the only one with rows. */
export async function readTable(file: Buffer, sheet?: string): Promise<ReadTable> {
  if (isLockedOrOld(file)) return refused('workbook_locked');
  if (isArchive(file)) return fromWorkbook(await readWorkbook(file), sheet);
  if (isNoText(file)) return refused('workbook');
  const { records, faults } = splitRecords(decode(file).text);
  return faults.length > 0 ? { state: 'faulty', faults } : tableOf(records);
}

/** Whether a file has more control characters than a slip would leave in a text: a picture, say. */
function isNoText(file: Buffer): boolean {
  const start = file.subarray(0, 4_096);
  // Tab, line feed and carriage return are text; NUL is in the UTF-16 that Excel calls Unicode text.
  const controls = start.filter((byte) => byte > 0 && byte < 32 && ![9, 10, 13].includes(byte));
  return controls.length * 50 > start.length;
}

function fromWorkbook(sheets: Sheet[] | null, wanted?: string): ReadTable {
  if (sheets === null) return refused('workbook');
  if (sheets.length > 1 && !sheets.some(({ name }) => name === wanted))
    return { state: 'sheets', sheets: sheets.map(({ name }) => name) };
  const chosen = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  const records = (chosen?.rows ?? []).map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => cell.replaceAll('\0', '')),
  }));
  return tableOf(records.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
}

function tableOf([first, ...lines]: FileRecord[]): ReadTable {
  return first ? { state: 'read', table: { header: first.cells, lines } } : refused('empty_file');
}

function refused(code: 'workbook' | 'workbook_locked' | 'empty_file'): ReadTable {
  return { state: 'faulty', faults: [{ line: 1, field: '', code, values: {} }] };
}
