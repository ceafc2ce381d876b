import type { ImportFault } from './fault.ts';
import { type Columns, type Header, headerOf } from './headers.ts';
import type { FileRecord } from './records.ts';
import type { Table } from './table.ts';

/** A table reduced to the columns that are read: what the others hold is gone and cannot be stored. */
export interface KeptTable {
  header: Header;
  lines: FileRecord[];
}

/** Stands for text beyond the last column: that there is some matters, what it says does not. */
const SURPLUS = '…';

/** Keeps the columns that are read as something. Faults when one is missing, or several are read as the same. */
export function keepColumns(table: Table, columns: Columns): { kept: KeptTable; faults: ImportFault[] } {
  const { header, faults } = headerOf(table.header, columns);
  const places = Object.entries(header.columns);
  const moved = Object.fromEntries(places.map(([field], index) => [field, index]));
  const lines = table.lines.map(({ line, cells }) => {
    const own = places.map(([, index]) => cells[index] ?? '');
    const isSurplus =
      cells.length > header.width && cells.slice(header.width).some((cell) => cell.trim() !== '');
    return { line, cells: isSurplus ? [...own, SURPLUS] : own };
  });
  return { kept: { header: { ...header, columns: moved, width: places.length }, lines }, faults };
}
