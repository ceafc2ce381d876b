/** What the rules need to know of a department. */
export interface Unit {
  id: string;
  path: string;
  parentId?: string;
  /** Whether others are asked about it. */
  serves: boolean;
  /** Active people of it, without those of its children. */
  people: number;
}

/** The fewest people a department needs to be asked about under its own name. */
const FEWEST_PEOPLE = 3;

/**
 * The providers each department may be asked about. Nobody rates a department they belong to, directly or through its
 * children; a provider of fewer than three people, its children's included, is asked about as its nearest ancestor that
 * has them (privacy.md); closed pairs, given as 'customer>provider', stay out.
 */
export function candidatesOf(
  units: Unit[],
  closed: ReadonlySet<string>,
): Map<string, { id: string; path: string }[]> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const people = peopleWithChildren(units, byId);
  return new Map(
    units.map((customer) => {
      const own = new Set(lineage(customer, byId).map((unit) => unit.id));
      const found = new Map<string, { id: string; path: string }>();
      for (const provider of units) {
        if (!provider.serves || own.has(provider.id) || closed.has(`${customer.id}>${provider.id}`)) continue;
        const asked = lineage(provider, byId).find((unit) => (people.get(unit.id) ?? 0) >= FEWEST_PEOPLE);
        if (!asked || own.has(asked.id) || closed.has(`${customer.id}>${asked.id}`)) continue;
        found.set(asked.id, { id: asked.id, path: asked.path });
      }
      return [customer.id, [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1))];
    }),
  );
}

/** The department and its ancestors, nearest first; a loop in the data ends the walk. */
function lineage(unit: Unit, byId: ReadonlyMap<string, Unit>): Unit[] {
  const line: Unit[] = [];
  let next: Unit | undefined = unit;
  while (next && !line.includes(next)) {
    line.push(next);
    next = next.parentId === undefined ? undefined : byId.get(next.parentId);
  }
  return line;
}

function peopleWithChildren(units: Unit[], byId: ReadonlyMap<string, Unit>): Map<string, number> {
  const totals = new Map<string, number>();
  for (const unit of units)
    for (const { id } of lineage(unit, byId)) totals.set(id, (totals.get(id) ?? 0) + unit.people);
  return totals;
}
