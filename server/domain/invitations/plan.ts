import type { Subject } from '../rounds/rounds.query.ts';

/** A department whose people will be asked. */
export interface Customer {
  id: string;
  path: string;
  /** People of it who will be invited. */
  invited: number;
  /** Providers it may be asked about. */
  candidates: { id: string; path: string }[];
}

/** The bounds of a plan: most subjects a person is asked about, and fewest invited with whom a subject is opened (2k). */
export interface PlanBounds {
  limit: number;
  minimum: number;
  /** Local date on which a customer was last asked about a provider, by 'customer>provider'. */
  lastAsked: ReadonlyMap<string, string>;
}

/**
 * Who is asked about whom (metrics §21): everyone of a department gets the same few providers, the longest unasked first.
 * Ties: a provider picked already that still lacks respondents, then the one with the fewest invited, then path. Providers
 * for whom fewer than `minimum` people would be asked are dropped and stay unasked; places they leave go to others.
 */
export function planSubjects(customers: Customer[], bounds: PlanBounds): Record<string, Subject[]> {
  const inOrder = [...customers].filter((c) => c.invited > 0).sort((a, b) => byText(a.path, b.path));
  const invited = new Map<Subject, number>();
  const plan = new Map<string, Subject[]>();
  for (const customer of inOrder) plan.set(customer.id, pick(customer, bounds, invited));

  const kept = new Set([...invited].filter(([, people]) => people >= bounds.minimum).map(([id]) => id));
  for (const customer of inOrder) {
    const subjects = (plan.get(customer.id) ?? []).filter((id) => kept.has(id));
    const others = customer.candidates.filter((c) => kept.has(c.id) && !subjects.includes(c.id));
    const refill = pick(
      { ...customer, candidates: others },
      { ...bounds, limit: bounds.limit - subjects.length },
      invited,
    );
    plan.set(customer.id, [...subjects, ...refill]);
  }
  return Object.fromEntries(plan);
}

function pick(
  customer: Customer,
  { limit, minimum, lastAsked }: PlanBounds,
  invited: Map<Subject, number>,
): Subject[] {
  const asked = (id: string) => lastAsked.get(`${customer.id}>${id}`) ?? '';
  const people = (id: string) => invited.get(id) ?? 0;
  const lacks = (id: string) => (people(id) > 0 && people(id) < minimum ? 0 : 1);
  const subjects = [...customer.candidates]
    .sort(
      (a, b) =>
        byText(asked(a.id), asked(b.id)) ||
        lacks(a.id) - lacks(b.id) ||
        people(a.id) - people(b.id) ||
        byText(a.path, b.path),
    )
    .slice(0, Math.max(0, limit))
    .map((c) => c.id);
  for (const id of subjects) invited.set(id, people(id) + customer.invited);
  return subjects;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
