import type { Field, ImportFault } from './fault.ts';
import { fieldNamed, type HeaderLanguage, languageOf } from './header-names.ts';

/** Columns without which no person can be stored. */
export const REQUIRED: readonly Field[] = ['externalId', 'name', 'email', 'department'];

/** What each column of a file is read as, from left to right; null for one that is not read. */
export type Columns = (Field | null)[];

/** Where the fields stand in the header line. */
export interface Header {
  /** Column index by field. */
  columns: Partial<Record<Field, number>>;
  /** How many columns a line should have. */
  width: number;
  /** Columns that mean nothing to Pulso and are never stored, as written. */
  ignored: string[];
  /** The language most of the names are in. */
  language: HeaderLanguage;
}

/** Recognises header names in Portuguese, English and Spanish, whatever their case and accents. */
export function readHeader(cells: string[]): { header: Header; faults: ImportFault[] } {
  return headerOf(cells, cells.map(fieldNamed));
}

/** The header when its columns are read as given; faults for a field that none or several of them are read as. */
export function headerOf(cells: string[], columns: Columns): { header: Header; faults: ImportFault[] } {
  const header: Header = { columns: {}, width: cells.length, ignored: [], language: languageOf(cells) };
  const faults: ImportFault[] = [];
  for (const [index, cell] of cells.entries()) {
    const field = columns[index] ?? null;
    if (field === null) {
      if (cell.trim() !== '') header.ignored.push(cell.trim());
    } else if (header.columns[field] !== undefined) {
      faults.push({ line: 1, field, code: 'column_twice', values: { v: cell.trim() } });
    } else header.columns[field] = index;
  }
  for (const field of REQUIRED) {
    if (header.columns[field] === undefined)
      faults.push({ line: 1, field, code: 'column_missing', values: {} });
  }
  return { header, faults };
}
