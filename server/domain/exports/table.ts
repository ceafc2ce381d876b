/** A cell of a file; null is empty. */
export type Cell = string | number | null;

/** What a file holds, whatever its format: the names of the columns, and rows that may be read once. */
export interface FileTable {
  head: readonly string[];
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>;
}
