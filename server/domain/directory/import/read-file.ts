import { plainText } from '../plain-text.ts';
import type { Choices } from './choices.ts';
import { namedColumns } from './columns.ts';
import { type DateOrder, orderOf } from './dates.ts';
import type { ImportFault } from './fault.ts';
import { headerKey } from './header-names.ts';
import type { Columns } from './headers.ts';
import { type KeptTable, keepColumns } from './kept-table.ts';
import { type PersonRow, type RowReading, readPerson } from './person-row.ts';
import { repeats } from './repeats.ts';
import { readTable, type Table } from './table.ts';
import { readStatus } from './words.ts';

/** What a directory file says, before it is compared with the directory. */
export interface DirectoryFile {
  /** Lines with people on them, faulty ones too. */
  rows: number;
  /** People of the lines without a fault. */
  people: PersonRow[];
  /** Columns that Pulso does not read. */
  ignored: string[];
  /** By line. */
  faults: ImportFault[];
}

/**
 * Reads a file of people as companies have them: XLSX, or CSV with `;`, `,` or tab in UTF-8 or Windows-1252; header names in
 * Portuguese, English or Spanish. Columns whose header nobody knows are left out.
 */
export async function readFile(file: Buffer, choices: Choices = {}): Promise<DirectoryFile> {
  const read = await readTable(file, choices.sheet);
  if (read.state === 'faulty') return refused(read.faults);
  if (read.state === 'sheets')
    return refused([{ line: 1, field: '', code: 'sheet_unclear', values: { v: read.sheets.join(', ') } }]);
  const strangers = (choices.columns ?? []).filter(({ header }) => indexOf(read.table, header) < 0);
  if (strangers.length > 0)
    return refused(
      strangers.map(({ header }) => ({ line: 1, field: '', code: 'column_unknown', values: { v: header } })),
    );
  const { kept, faults } = keepColumns(read.table, chosenColumns(read.table, choices));
  return faults.length > 0 ? refused(faults, kept.header.ignored) : readPeople(kept, choices);
}

/** Reads the people of a table whose columns are known. */
export function readPeople({ header, lines }: KeptTable, choices: Choices): DirectoryFile {
  const { ignored } = header;
  if (lines.length === 0) return refused([{ line: 1, field: '', code: 'empty_file', values: {} }], ignored);
  const order = choices.dates ?? orderIn({ header, lines });
  if (order === null)
    return refused([{ line: 1, field: 'hiredOn', code: 'dates_ambiguous', values: {} }], ignored);
  const words = new Map((choices.statuses ?? []).map(({ word, status }) => [plainText(word), status]));
  const reading: RowReading = { order, status: (word) => words.get(plainText(word)) ?? readStatus(word) };
  const read = lines.map((line) => readPerson(line, header, reading));
  const wrongLines = [...read.flatMap((each) => each.faults), ...repeats(read.map(({ person }) => person))];
  const wrong = new Set(wrongLines.map(({ line }) => line));
  // A word that is asked for leaves its lines in place, so that all questions come at once.
  const faults = [...wrongLines, ...unknownStatuses({ header, lines }, reading)];
  return {
    rows: lines.length,
    people: read.map(({ person }) => person).filter(({ line }) => !wrong.has(line)),
    ignored,
    faults: faults.sort((a, b) => a.line - b.line),
  };
}

function chosenColumns(table: Table, { columns: chosen = [] }: Choices): Columns {
  const columns = namedColumns(table);
  for (const { header, field } of chosen) {
    const index = indexOf(table, header);
    columns[index] = field;
    // What was said of one column holds against what the name of another says.
    for (const [at, other] of columns.entries()) if (at !== index && other === field) columns[at] = null;
  }
  return columns;
}

function indexOf({ header }: Table, wanted: string): number {
  return header.findIndex((cell) => headerKey(cell) === headerKey(wanted));
}

/** Portuguese and Spanish headers settle what the dates leave open. */
function orderIn({ header, lines }: KeptTable): DateOrder | null {
  const { hiredOn } = header.columns;
  const dates = hiredOn === undefined ? [] : lines.map(({ cells }) => (cells[hiredOn] ?? '').trim());
  return orderOf(dates) ?? (header.language === 'en' ? null : 'dmy');
}

/** One fault for each word of the status column that nobody knows, at its first line. */
function unknownStatuses({ header, lines }: KeptTable, { status }: RowReading): ImportFault[] {
  const column = header.columns.status;
  if (column === undefined) return [];
  const first = new Map<string, ImportFault>();
  for (const { line, cells } of lines) {
    const v = (cells[column] ?? '').trim().slice(0, 80);
    if (first.has(plainText(v)) || status(v) !== null) continue;
    first.set(plainText(v), { line, field: 'status', code: 'status_unknown', values: { v } });
  }
  return [...first.values()];
}

function refused(faults: ImportFault[], ignored: string[] = []): DirectoryFile {
  return { rows: 0, people: [], ignored, faults };
}
