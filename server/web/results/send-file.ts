import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { record } from '../../domain/audit/audit.ts';
import { FILE_FORMATS, type FileFormat, fileStream } from '../../domain/exports/file-format.ts';
import type { FileTable } from '../../domain/exports/table.ts';
import type { Translate } from '../../i18n/translate.ts';
import { signedIn } from '../signed-in.ts';
import { addressOf } from './query.ts';

const TYPES: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file of results: what it is, its format and its content. */
export interface ResultsDownload {
  thing: 'results' | 'matrix';
  format: FileFormat;
  table: FileTable;
}

/** Notes that somebody takes results away, and sends the file; CSV piece by piece. */
export async function sendFile(
  res: Response,
  { thing, format, table }: ResultsDownload,
  now: Date,
): Promise<void> {
  await record({ at: now, userId: signedIn(res.req)._id, verb: 'export', thing });
  const { t, locale } = res.locals;
  const name = t(`results.file.${thing}_name`);
  const content = await fileStream(table, format, { locale, name });
  res.type(TYPES[format]).attachment(`${name}.${format}`).set('Cache-Control', 'no-store');
  try {
    await pipeline(content, res);
  } catch (error) {
    // Whoever closes the connection gets no answer and needs none.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

/** The links to the same rows in every format. */
export function fileLinks(path: string, choices: Record<string, string | null>, t: Translate) {
  return FILE_FORMATS.map((format) => ({
    href: addressOf(`${path}.${format}`, choices),
    text: t('results.filter.export', { format: format.toUpperCase() }),
  }));
}
