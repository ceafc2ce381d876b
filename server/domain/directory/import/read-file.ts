import { type DateOrder, orderOf } from './dates.ts';
import { decode } from './decode.ts';
import type { ImportFault } from './fault.ts';
import { type Header, readHeader } from './headers.ts';
import { type PersonRow, readPerson } from './person-row.ts';
import { type FileRecord, splitRecords } from './records.ts';
import { repeats } from './repeats.ts';

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
 * Reads a CSV file of people as companies have them: `;`, `,` or tab; UTF-8 or Windows-1252; header names in Portuguese,
 * English or Spanish. `dates` decides the order of slashed dates where the file does not.
 */
export function readFile(file: Buffer, dates?: DateOrder): DirectoryFile {
  const { records, faults: unreadable } = splitRecords(decode(file).text);
  const [first, ...lines] = records;
  if (unreadable.length > 0) return refused(unreadable);
  if (!first) return refused([{ line: 1, field: '', code: 'empty_file', values: {} }]);
  const { header, faults } = readHeader(first.cells);
  if (faults.length === 0 && lines.length === 0)
    faults.push({ line: 1, field: '', code: 'empty_file', values: {} });
  if (faults.length > 0) return refused(faults, header.ignored);
  const order = dates ?? orderIn(lines, header);
  if (order === null)
    return refused([{ line: 1, field: 'hiredOn', code: 'dates_ambiguous', values: {} }], header.ignored);
  return { ...readPeople(lines, header, order), ignored: header.ignored };
}

/** Portuguese and Spanish headers settle what the dates leave open. */
function orderIn(lines: FileRecord[], header: Header): DateOrder | null {
  const { hiredOn } = header.columns;
  const dates = hiredOn === undefined ? [] : lines.map(({ cells }) => (cells[hiredOn] ?? '').trim());
  return orderOf(dates) ?? (header.language === 'en' ? null : 'dmy');
}

function readPeople(lines: FileRecord[], header: Header, order: DateOrder) {
  const read = lines.map((line) => readPerson(line, header, order));
  const faults = [...read.flatMap((each) => each.faults), ...repeats(read.map(({ person }) => person))];
  const wrong = new Set(faults.map(({ line }) => line));
  return {
    rows: lines.length,
    people: read.map(({ person }) => person).filter(({ line }) => !wrong.has(line)),
    faults: faults.sort((a, b) => a.line - b.line),
  };
}

function refused(faults: ImportFault[], ignored: string[] = []): DirectoryFile {
  return { rows: 0, people: [], ignored, faults };
}
