import type { Locale } from '../../../i18n/locales.ts';
import { isAddress } from '../address.ts';
import { type DateOrder, readDate } from './dates.ts';
import type { FaultCode, ImportFault } from './fault.ts';
import type { Header } from './headers.ts';
import type { FileRecord } from './records.ts';
import { RowCells } from './row-cells.ts';
import { readLanguage, readYesNo, type Status } from './words.ts';

/** One person as the file has it. What the file has no column for is absent, and stays as the directory has it. */
export interface PersonRow {
  line: number;
  externalId: string;
  name: string;
  /** Lower case; null for a person without one. */
  email: string | null;
  department: string;
  /** '' at the top of the tree. */
  parent?: string;
  isHead?: boolean;
  /** Identifier, e-mail or name of the manager; '' for nobody's. */
  manager?: string;
  status?: Status;
  site?: string;
  hiredOn?: Date | null;
  /** Absent too where the cell is empty: the person's own or the company's language stays. */
  locale?: Locale;
}

/** What decides how the cells of a file are read. */
export interface RowReading {
  order: DateOrder;
  /** The status a word means; null when nobody has said. */
  status(word: string): Status | null;
}

/** Reads a line; the person is of use only when there are no faults. */
export function readPerson(record: FileRecord, header: Header, { order, status }: RowReading) {
  const cells = new RowCells(record, header);
  const stated = cells.has('status') ? (status(cells.text('status')) ?? 'active') : undefined;
  // Of somebody who left only the identifier matters, and payroll empties the rest.
  if (stated === 'left') return readLeaver(record.line, cells);
  const person: PersonRow = {
    line: record.line,
    externalId: cells.required('externalId'),
    name: cells.required('name'),
    email: cells.value('email', readAddress, wrongAddress),
    department: cells.required('department'),
  };
  if (stated) person.status = stated;
  if (cells.has('manager')) person.manager = cells.text('manager');
  if (cells.has('parent')) person.parent = cells.text('parent');
  if (cells.has('head')) person.isHead = cells.value('head', readYesNo, () => 'yes_no') ?? false;
  if (cells.has('site')) person.site = cells.text('site');
  if (cells.has('hiredOn'))
    person.hiredOn = cells.value(
      'hiredOn',
      (text) => readDate(text, order),
      () => 'date',
    );
  const locale = cells.value('locale', readLanguage, () => 'language');
  if (locale) person.locale = locale;
  const faults: ImportFault[] = cells.faults;
  return { person, faults };
}

function readLeaver(line: number, cells: RowCells) {
  const externalId = cells.required('externalId');
  const email = readAddress(cells.text('email'));
  const faults = cells.faults.filter(({ field }) => field === 'externalId');
  const person: PersonRow = { line, externalId, name: '', email, department: '', status: 'left' };
  return { person, faults };
}

function readAddress(text: string): string | null {
  return isAddress(text) ? text.toLowerCase() : null;
}

function wrongAddress(text: string): FaultCode {
  return text.split('@').length > 2 ? 'several_addresses' : 'address';
}
