import { Readable } from 'node:stream';
import writeWorkbook from 'write-excel-file/node';
import type { Cell, FileTable } from './table.ts';

/** What a spreadsheet takes for a formula once a text is typed, pasted or saved as CSV; as in our CSV files. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/** Characters that no XML file may hold, and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const HEAD = { fontWeight: 'bold' } as const;
const NARROWEST = 8;
const WIDEST = 60;

/**
 * An XLSX file of one sheet whose first row, the names of the columns, stays in view. Numbers are numbers; texts that would
 * run as a formula get an apostrophe in front, as in CSV. All rows are in memory while it is written.
 */
export async function workbookStream({ head, rows }: FileTable, sheet: string): Promise<Readable> {
  const texts = head.map((value) => ({ value, ...HEAD }));
  const widths = head.map((value) => Math.max(NARROWEST, value.length + 2));
  const body: ReturnType<typeof cellOf>[][] = [];
  for await (const row of rows) {
    row.forEach((value, i) => {
      widths[i] = Math.min(WIDEST, Math.max(widths[i] ?? NARROWEST, String(value ?? '').length + 1));
    });
    body.push(row.map(cellOf));
  }
  const columns = widths.map((width) => ({ width }));
  const file = await writeWorkbook([texts, ...body], { sheet, columns, stickyRowsCount: 1 }).toBuffer();
  return Readable.from([file]);
}

function cellOf(value: Cell) {
  if (typeof value === 'number') return { value, type: Number };
  if (value === null || value === '') return null;
  const text = value.replace(FORBIDDEN, '');
  return { value: FORMULA.test(text) ? `'${text}` : text, type: String };
}
