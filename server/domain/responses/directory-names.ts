import { allNames } from '../directory/people.query.ts';
import { type KnownNames, knownNames } from '../sentiment/redaction-names.ts';

/** How long names are kept, in milliseconds: somebody who is added is known in comments this much later at most. */
const KEPT_FOR = 60_000;

let kept: { at: number; names: Promise<KnownNames> } | undefined;

/** The names of everybody in the directory, leavers too, ready to be found in comments; read again after a minute. */
export async function directoryNames(now: Date): Promise<KnownNames> {
  const age = kept ? now.getTime() - kept.at : Number.POSITIVE_INFINITY;
  if (!kept || age < 0 || age >= KEPT_FOR) kept = { at: now.getTime(), names: readNames() };
  return await kept.names;
}

async function readNames(): Promise<KnownNames> {
  try {
    return knownNames(await allNames());
  } catch (error) {
    kept = undefined;
    throw error;
  }
}
