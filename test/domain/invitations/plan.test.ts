import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Customer, planSubjects } from '../../../server/domain/invitations/plan.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

function company(sizes: number[]): Customer[] {
  const all = sizes.map((_, i) => ({ id: ids[i] ?? '', path: ids[i] ?? '' }));
  return all.map((own, i) => ({
    ...own,
    invited: sizes[i] ?? 0,
    candidates: all.filter((d) => d.id !== own.id),
  }));
}

const bounds = { limit: 3, minimum: 10, lastAsked: new Map<string, string>() };

describe('planSubjects', () => {
  it('asks about what was not asked for longest', () => {
    const lastAsked = new Map([
      ['a>b', '2026-01-05'],
      ['a>c', '2025-12-01'],
      ['a>d', '2026-02-02'],
    ]);
    const [a] = company([20, 20, 20, 20]);
    assert.ok(a);
    assert.deepEqual(planSubjects([a], { ...bounds, limit: 2, lastAsked }), { a: ['c', 'b'] });
  });

  it('helps a provider that lacks respondents before it starts another, and refills the places of dropped ones', () => {
    const plan = planSubjects(company([4, 4, 4, 4, 4]), { ...bounds, limit: 1 });
    assert.deepEqual(plan, { a: [], b: ['a'], c: ['a'], d: ['a'], e: ['a'] });
  });

  it('opens no subject with fewer than the minimum invited, and leaves no one in a small company something to answer', () => {
    assert.deepEqual(planSubjects(company([3, 3, 3]), bounds), { a: [], b: [], c: [] });
  });

  it('keeps its promises for every company', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 }), (sizes) => {
        const customers = company(sizes);
        const plan = planSubjects(customers, bounds);
        const invited = new Map<string, number>();
        for (const c of customers) {
          const subjects = plan[c.id] ?? [];
          assert.ok(subjects.length <= 3);
          assert.equal(new Set(subjects).size, subjects.length);
          assert.ok(!subjects.includes(c.id), 'a department never rates itself');
          for (const s of subjects) invited.set(s, (invited.get(s) ?? 0) + c.invited);
        }
        for (const people of invited.values()) assert.ok(people >= 10);
        assert.deepEqual(planSubjects([...customers].reverse(), bounds), plan);
      }),
    );
  });
});
