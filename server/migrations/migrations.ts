import type { Migration } from '../platform/migrate.ts';

/** Every migration, in the order in which they run; a name is never changed or removed once a version carried it. */
export const MIGRATIONS: Migration[] = [];
