import { KEYS } from './keys-in-transit.ts';

/** Collections that no backup holds: who is signed in, one-time links, counters and work of the moment. */
const PASSING: ReadonlySet<string> = new Set([
  'sessions',
  'loginTokens',
  'loginLimits',
  'leases',
  'importDrafts',
  'deliveryPauses',
  'jobRuns',
]);

/** What joins people and answers of an open round (privacy.md): in a backup only when asked for. */
const OPEN_ROUNDS: ReadonlySet<string> = new Set(['responses', 'invitations', 'participations']);

/** Whether a backup holds a collection as it is stored; keys are written apart, since they may lie in files. */
export function isKept(collection: string, withOpenRounds: boolean): boolean {
  if (PASSING.has(collection) || collection === KEYS) return false;
  return withOpenRounds || !OPEN_ROUNDS.has(collection);
}
