import type { Readable } from 'node:stream';
import type { Locale } from '../../i18n/locales.ts';
import { csvStream } from './csv.ts';
import type { FileTable } from './table.ts';
import { workbookStream } from './workbook.ts';

/** The formats tables are exported in. */
export const FILE_FORMATS = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The bytes of a table in a format, for readers of a language; `name` is the sheet of a workbook. */
export async function fileStream(
  table: FileTable,
  format: FileFormat,
  { locale, name }: { locale: Locale; name: string },
): Promise<Readable> {
  return format === 'xlsx' ? await workbookStream(table, name) : csvStream(table, locale);
}
