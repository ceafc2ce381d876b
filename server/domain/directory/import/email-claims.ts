import type { ImportFault } from './fault.ts';
import type { KnownPerson, Match } from './match.ts';

/** E-mails of the file that belong to somebody else in the directory now. */
export interface EmailClaims {
  /** People who give theirs up: it changes in this import, or they have left. */
  releases: string[];
  /** Lines whose e-mail an active person keeps who is not in the file. */
  faults: ImportFault[];
}

/** Decides who gives up an e-mail. `leaving` are the ids of people this import deactivates. */
export function claimEmails(matches: Match[], known: KnownPerson[], leaving: Set<string>): EmailClaims {
  const holders = new Map(known.filter(({ email }) => email).map((person) => [person.email, person]));
  const inFile = new Set(matches.map((each) => each.known?._id));
  const releases: string[] = [];
  const faults: ImportFault[] = [];
  for (const { row, known: person } of matches) {
    const holder = row.email === null ? undefined : holders.get(row.email);
    if (!holder || holder._id === person?._id) continue;
    if (inFile.has(holder._id) || !holder.active || leaving.has(holder._id)) releases.push(holder._id);
    else
      faults.push({
        line: row.line,
        field: 'email',
        code: 'email_taken',
        values: { v: row.email ?? '', other: holder.externalId },
      });
  }
  return { releases, faults };
}
