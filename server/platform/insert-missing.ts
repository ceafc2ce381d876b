import type { Model } from 'mongoose';

const BATCH = 1_000;
const DUPLICATE_KEY = 11000;

interface BulkError {
  code?: number;
  writeErrors?: { err?: { code?: number }; code?: number }[];
}

/**
 * Inserts the documents whose keys are not there yet and leaves the others as they are, so that an interrupted run can be
 * repeated. Documents are stored as given: the caller vouches for their shape. Any error but a duplicate key is thrown.
 */
export async function insertMissing<T extends object>(model: Model<T>, documents: T[]): Promise<void> {
  for (let i = 0; i < documents.length; i += BATCH) {
    try {
      await model.collection.insertMany(documents.slice(i, i + BATCH) as never[], { ordered: false });
    } catch (error) {
      if (!hasOnlyDuplicates(error as BulkError)) throw error;
    }
  }
}

function hasOnlyDuplicates({ code, writeErrors }: BulkError): boolean {
  const codes = writeErrors?.map((each) => each.code ?? each.err?.code) ?? [];
  return codes.length > 0 ? codes.every((each) => each === DUPLICATE_KEY) : code === DUPLICATE_KEY;
}
