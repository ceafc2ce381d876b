import { tidyName } from '../plain-text.ts';
import type { FaultCode, Field, ImportFault } from './fault.ts';
import type { Header } from './headers.ts';
import type { FileRecord } from './records.ts';

/** Most characters of a cell. */
const LONGEST: Record<Field, number> = {
  externalId: 64,
  name: 120,
  email: 254,
  department: 120,
  parent: 120,
  head: 20,
  manager: 254,
  status: 80,
  site: 120,
  hiredOn: 40,
  locale: 40,
};

/** The cells of one line, read by field; keeps what is wrong with them. */
export class RowCells {
  readonly faults: ImportFault[] = [];
  readonly #record: FileRecord;
  readonly #header: Header;

  constructor(record: FileRecord, header: Header) {
    this.#record = record;
    this.#header = header;
    const surplus = record.cells.slice(header.width).find((cell) => cell.trim() !== '');
    if (surplus !== undefined) this.refuse('', 'surplus_cell', surplus.trim());
  }

  /** Whether the file has a column for it. */
  has(field: Field): boolean {
    return this.#header.columns[field] !== undefined;
  }

  /** The text of a cell, '' when it is empty, missing or too long. */
  text(field: Field): string {
    const text = this.#written(field);
    if (text.length <= LONGEST[field]) return text;
    this.refuse(field, 'long', text);
    return '';
  }

  /** The text of a cell that must not be empty. */
  required(field: Field): string {
    const text = this.text(field);
    if (text === '' && this.#written(field) === '') this.refuse(field, 'empty');
    return text;
  }

  /** What the reader makes of the cell; a text it answers null to is a fault, an empty cell is not. */
  value<T>(field: Field, read: (text: string) => T | null, code: (text: string) => FaultCode): T | null {
    const text = this.text(field);
    const value = read(text);
    if (value === null && text !== '') this.refuse(field, code(text), text);
    return value;
  }

  refuse(field: Field | '', code: FaultCode, v = ''): void {
    const n = field === '' ? 0 : LONGEST[field];
    this.faults.push({ line: this.#record.line, field, code, values: { v: v.slice(0, 80), n } });
  }

  #written(field: Field): string {
    return tidyName(this.#record.cells[this.#header.columns[field] ?? -1] ?? '');
  }
}
