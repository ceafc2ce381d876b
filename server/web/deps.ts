import type { Program } from '../program.ts';

/** What pages work with; tests pass their own clock and database. */
export type Deps = Omit<Program, 'close' | 'takeTurn'>;
