import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Locale } from '../../i18n/locales.ts';
import type { FileTable } from './table.ts';

/**
 * A CSV file with a byte-order mark, as spreadsheets of the language read it: semicolons and decimal commas in Portuguese and
 * Spanish. Texts that a spreadsheet would run as a formula get an apostrophe in front, numbers stay numbers, NUL is dropped.
 */
export function csvStream({ head, rows }: FileTable, locale: Locale): Readable {
  const [delimiter, comma] = locale === 'en' ? [',', '.'] : [';', ','];
  const csv = stringify({
    bom: true,
    delimiter,
    escape_formulas: true,
    cast: {
      number: (value) => String(value).replace('.', comma),
      string: (value) => value.replaceAll('\0', ''),
    },
  });
  csv.write([...head]);
  // An error of the rows reaches whoever reads the file.
  return pipeline(Readable.from(rows), csv, () => {});
}
