import type { DateOrder } from './dates.ts';
import type { Field } from './fault.ts';
import type { Status } from './words.ts';

/** What a file leaves open and somebody has settled. */
export interface Choices {
  /** The order of slashed dates that read either way. */
  dates?: DateOrder;
  /** The sheet of a workbook where several have rows. */
  sheet?: string;
  /** What columns are read as in place of what their headers say; null for not at all. */
  columns?: { header: string; field: Field | null }[];
  /** What unknown words of the status column mean. */
  statuses?: { word: string; status: Status }[];
  /** Whom a manager's name means that several people have. */
  managers?: { name: string; externalId: string }[];
  /** Departments, by id, that go on under another path. */
  renames?: { from: string; to: string }[];
}
