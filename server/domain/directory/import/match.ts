import type { Employee } from '../employee.model.ts';
import type { PersonRow } from './person-row.ts';

/** What an import compares of a person in the directory. */
export type KnownPerson = Pick<
  Employee,
  | '_id'
  | 'externalId'
  | 'name'
  | 'email'
  | 'departmentId'
  | 'site'
  | 'hiredOn'
  | 'locale'
  | 'isHead'
  | 'active'
  | 'absent'
>;

/** A line of the file and the person of the directory it is about, if any. */
export interface Match {
  row: PersonRow;
  known: KnownPerson | null;
}

/**
 * Finds whom each line is about: by the identifier; else by the e-mail, unless another line has the identifier of the person
 * who has that e-mail.
 */
export function match(rows: PersonRow[], known: KnownPerson[]): Match[] {
  const byId = new Map(known.map((person) => [person.externalId, person]));
  const named = new Set(rows.map(({ externalId }) => externalId));
  const byEmail = new Map(
    known.filter(({ externalId }) => !named.has(externalId)).map((person) => [person.email, person]),
  );
  return rows.map((row) => ({
    row,
    known: byId.get(row.externalId) ?? (row.email === null ? null : (byEmail.get(row.email) ?? null)),
  }));
}
