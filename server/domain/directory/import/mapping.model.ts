import { model } from 'mongoose';
import { collectionSchema } from '../../../platform/schema.ts';
import type { Columns } from './headers.ts';

/** How the columns of files with certain headers are read: said once, used again. */
export interface ImportMapping {
  /** SHA-256 of the headers, hex. */
  _id: string;
  columns: Columns;
}

const schema = collectionSchema<ImportMapping>('importMappings', {
  _id: { type: String, required: true },
  columns: { type: Array },
});

export const ImportMappingModel = model<ImportMapping>('ImportMapping', schema);
