import { plainText } from '../plain-text.ts';
import type { Choices } from './choices.ts';
import type { ImportFault } from './fault.ts';
import type { KnownPerson, Match } from './match.ts';

/** A name that several people have, and who they are. */
export interface UnclearManager {
  name: string;
  people: { externalId: string; name: string; department: string }[];
}

/** Who the managers are whom a file names. */
export interface Managers {
  /** Identifier of each person's manager, by the person's own; '' where there is none, or nobody known. */
  of: Map<string, string>;
  unclear: UnclearManager[];
  faults: ImportFault[];
  /** Managers whom neither the file nor the directory has. */
  unknown: string[];
}

interface Candidate {
  externalId: string;
  name: string;
  department: string;
}

/**
 * Finds the manager of each line by identifier, by e-mail, or by name, in the file first and then among the active people of
 * the directory. A name that several people have is a fault until somebody says which of them is meant.
 */
export function findManagers(matches: Match[], known: KnownPerson[], choices: Choices): Managers {
  if (matches.every(({ row }) => row.manager === undefined))
    return { of: new Map(), unclear: [], faults: [], unknown: [] };
  const index = indexOf(matches, known);
  const chosen = new Map(
    (choices.managers ?? []).map(({ name, externalId }) => [plainText(name), externalId]),
  );
  const found: Managers = { of: new Map(), unclear: [], faults: [], unknown: [] };
  const settled = new Map<string, string>();
  for (const { row } of matches) {
    if (row.manager === undefined) continue;
    const name = row.manager.trim();
    if (!settled.has(name)) settled.set(name, settle(name, row.line));
    found.of.set(row.externalId, settled.get(name) ?? '');
  }
  return found;

  function settle(name: string, line: number): string {
    const people = name === '' ? [] : index(name);
    const said = chosen.get(plainText(name));
    if (said === '') return '';
    const one = people.length === 1 ? people[0] : people.find(({ externalId }) => externalId === said);
    if (one) return one.externalId;
    if (people.length > 1) {
      found.unclear.push({ name, people });
      const values = { v: name, n: people.length };
      found.faults.push({ line, field: 'manager', code: 'manager_unclear', values });
    } else if (name !== '') found.unknown.push(name);
    return '';
  }
}

function indexOf(matches: Match[], known: KnownPerson[]): (text: string) => Candidate[] {
  const people = new Map<string, Candidate & { email: string | null }>();
  for (const { externalId, name, email, active } of known)
    if (active) people.set(externalId, { externalId, name, email: email ?? null, department: '' });
  for (const { row, known: before } of matches) {
    if (before) people.delete(before.externalId);
    const { externalId, name, email, department } = row;
    people.set(externalId, { externalId, name, email, department });
  }
  const byEmail = new Map([...people.values()].map((each) => [each.email, each]));
  const byName = new Map<string, Candidate[]>();
  for (const { email: _, ...each } of people.values()) {
    const key = plainText(each.name);
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  return (text) => {
    const one = people.get(text) ?? byEmail.get(text.toLowerCase());
    return one ? [one] : (byName.get(plainText(text)) ?? []);
  };
}
