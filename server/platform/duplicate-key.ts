/** True when the database refused a write because a unique key exists: somebody else made the same thing first. */
export function isDuplicateKey(error: unknown): error is Error & { keyPattern?: object } {
  return error instanceof Error && 'code' in error && error.code === 11000;
}
