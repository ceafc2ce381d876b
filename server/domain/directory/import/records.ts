import { type CsvError, parse } from 'csv-parse/sync';
import type { ImportFault } from './fault.ts';
import { separatorOf } from './separator.ts';

/** One line of the file with anything in it. */
export interface FileRecord {
  /** Where it starts, as an editor numbers lines. */
  line: number;
  cells: string[];
}

/** Splits a file into records; blank lines are left out but counted. */
export function splitRecords(text: string): { records: FileRecord[]; faults: ImportFault[] } {
  // csv-parse counts a quoted CRLF as two lines.
  const lined = text.replaceAll(/\r\n?/g, '\n');
  const records: FileRecord[] = [];
  let lastLine = 0;
  try {
    parse(lined, {
      delimiter: separatorOf(lined),
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        lastLine = lines;
        if (cells.some((cell) => cell.trim() !== ''))
          records.push({ line: lines - newlinesIn(cells), cells });
        return null;
      },
    });
    return { records, faults: [] };
  } catch (error) {
    if ((error as CsvError).code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    const line = lined.split('\n').findIndex((each, index) => index >= lastLine && each.includes('"')) + 1;
    return { records: [], faults: [{ line, field: '', code: 'quote_open', values: {} }] };
  }
}

function newlinesIn(cells: string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}
