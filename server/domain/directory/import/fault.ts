/** The columns of a directory file that Pulso reads. */
export const FIELDS = [
  'externalId',
  'name',
  'email',
  'department',
  'parent',
  'head',
  'manager',
  'status',
  'site',
  'hiredOn',
  'locale',
] as const;

export type Field = (typeof FIELDS)[number];

export type FaultCode =
  | 'empty_file'
  | 'column_missing'
  | 'column_twice'
  | 'quote_open'
  | 'dates_ambiguous'
  | 'empty'
  | 'address'
  | 'several_addresses'
  | 'repeated_id'
  | 'repeated_email'
  | 'date'
  | 'yes_no'
  | 'language'
  | 'surplus_cell'
  | 'cycle'
  | 'too_deep'
  | 'parent_unclear'
  | 'email_taken'
  | 'long'
  | 'workbook'
  | 'workbook_locked'
  | 'sheet_unclear'
  | 'column_unknown'
  | 'status_unknown'
  | 'manager_unclear';

/** Why a file or a line of it cannot be accepted; its text is the message `directory.fault.<code>`. */
export interface ImportFault {
  /** As an editor numbers the lines of the file: the header is line 1. */
  line: number;
  /** '' when the whole line or file is meant. */
  field: Field | '';
  code: FaultCode;
  values: Record<string, string | number>;
}
