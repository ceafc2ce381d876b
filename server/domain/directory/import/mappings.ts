import { createHash } from 'node:crypto';
import { headerKey } from './header-names.ts';
import type { Columns } from './headers.ts';
import { ImportMappingModel } from './mapping.model.ts';

/** What somebody said of the columns of a file with the same headers in the same order; null when nobody has. */
export async function findMapping(header: string[]): Promise<Columns | null> {
  const found = await ImportMappingModel.findById(keyOf(header)).lean();
  return found?.columns ?? null;
}

/** Remembers how the columns of files with these headers are read. The headers themselves are not stored. */
export async function rememberMapping(header: string[], columns: Columns): Promise<void> {
  await ImportMappingModel.updateOne({ _id: keyOf(header) }, { $set: { columns } }, { upsert: true });
}

function keyOf(header: string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(header.map(headerKey)))
    .digest('hex');
}
