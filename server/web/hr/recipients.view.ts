import type { RoundDraft } from '../../domain/invitations/compose-round.ts';

/** Everyone a round will mail, by department and name. */
export function presentRecipients(
  { people }: RoundDraft,
  units: { id: string; name: string; path: string }[],
  names: ReadonlyMap<string, string>,
) {
  const order = new Map(units.map(({ id, path }) => [id, path]));
  const departments = new Map(units.map(({ id, name }) => [id, name]));
  return {
    recipients: people
      .map(({ employee: { _id, departmentId, email } }) => ({
        name: names.get(_id) ?? '',
        department: departments.get(departmentId) ?? '',
        path: order.get(departmentId) ?? '',
        address: email ?? '',
      }))
      .sort((a, b) => a.path.localeCompare(b.path) || a.name.localeCompare(b.name)),
  };
}
