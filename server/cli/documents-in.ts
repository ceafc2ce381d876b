import type { Sum } from '../platform/raw-documents.ts';

/** Number of documents in several collections. */
export function documentsIn(collections: Record<string, Sum>): number {
  return Object.values(collections).reduce((sum, { documents }) => sum + documents, 0);
}
