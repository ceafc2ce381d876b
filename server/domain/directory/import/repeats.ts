import type { ImportFault } from './fault.ts';
import type { PersonRow } from './person-row.ts';

/** Faults of people whose identifier or e-mail an earlier line of the file already has. */
export function repeats(all: PersonRow[]): ImportFault[] {
  // Whoever came back has a line for each time in some payrolls.
  const people = all.filter(({ status }) => status !== 'left');
  return [...repeatsOf(people, 'externalId', 'repeated_id'), ...repeatsOf(people, 'email', 'repeated_email')];
}

function repeatsOf(
  people: PersonRow[],
  field: 'externalId' | 'email',
  code: 'repeated_id' | 'repeated_email',
): ImportFault[] {
  const first = new Map<string, number>();
  const faults: ImportFault[] = [];
  for (const person of people) {
    const value = person[field];
    if (!value) continue;
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, person.line);
    else faults.push({ line: person.line, field, code, values: { v: value, earlier } });
  }
  return faults;
}
