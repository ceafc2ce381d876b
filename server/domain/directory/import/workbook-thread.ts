import { parentPort, workerData } from 'node:worker_threads';
import readWorkbookFile from 'read-excel-file/universal';
import type { Sheet } from './workbook.ts';

/** Characters of all cells together: beyond this a file is no list of people. */
const LONGEST = 40_000_000;
const MOST_COLUMNS = 500;

/** A cell as the text somebody would have typed: dates as yyyy-mm-dd, numbers as plain digits. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Whole numbers as they are, however long; '1001.0' and '1E3' as Excel shows them. */
function plainNumber(text: string): string {
  return /^-?\d+$/.test(text) || Number.isNaN(Number(text)) ? text : String(Number(text));
}

const { buffer, byteOffset, byteLength } = workerData as Uint8Array<ArrayBuffer>;
const workbook = await readWorkbookFile(buffer.slice(byteOffset, byteOffset + byteLength), {
  parseNumber: plainNumber,
});
let characters = 0;
const sheets: Sheet[] = workbook.map(({ sheet, data }) => ({
  name: sheet,
  rows: data.map((row) => {
    if (row.length > MOST_COLUMNS) throw new Error('too many columns');
    const cells = row.map(textOf);
    for (const cell of cells) characters += cell.length + 1;
    if (characters > LONGEST) throw new Error('too much text');
    return cells;
  }),
}));
parentPort?.postMessage(sheets.filter(({ rows }) => rows.length > 0));
