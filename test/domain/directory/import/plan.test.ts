import assert from 'node:assert/strict';
import type { CurrentDirectory } from '../../../../server/domain/directory/import/current-directory.ts';
import type { KnownPerson } from '../../../../server/domain/directory/import/match.ts';
import type { PersonRow } from '../../../../server/domain/directory/import/person-row.ts';
import { planImport } from '../../../../server/domain/directory/import/plan.ts';

const careful = { complete: false, acceptBrakes: false };
const complete = { complete: true, acceptBrakes: false };

const IT = { _id: 'd-it', name: 'IT', path: 'it', aliases: [], active: true };
const HR = { _id: 'd-hr', name: 'HR', path: 'hr', aliases: [], active: true };

function person(n: number, change: Partial<KnownPerson> = {}): KnownPerson {
  const email = `p${n}@corp.example`;
  const common = { departmentId: 'd-it', site: 'Recife', locale: 'es', isHead: false, active: true } as const;
  return { _id: `e${n}`, externalId: String(n), name: `Person ${n}`, email, ...common, ...change };
}

function row(n: number, change: Partial<PersonRow> = {}): PersonRow {
  const [externalId, name, email] = [String(n), `Person ${n}`, `p${n}@corp.example`];
  return { line: n + 1, externalId, name, email, department: 'IT', ...change };
}

function directory(people: KnownPerson[], departments = [IT, HR]): CurrentDirectory {
  return { people, departments, locale: 'pt-BR' };
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('planImport', () => {
  it('adds people and departments to an empty directory', () => {
    const plan = planImport([row(1), row(2, { email: null })], directory([], []), careful);
    assert.deepEqual([plan.counts.added, plan.counts.departmentsAdded, plan.counts.withoutEmail], [2, 1, 1]);
    assert.deepEqual(plan.departments, [{ path: 'it', name: 'IT', parentPath: '' }]);
    assert.equal(plan.people[0]?.locale, 'pt-BR', 'the language of the company where the file has none');
    assert.deepEqual([plan.faults, plan.brakes], [[], []]);
  });

  it('leaves people alone whom the file has as they are, and what it has no column for', () => {
    const known = person(1, { isHead: true, hiredOn: new Date('2020-01-01') });
    const plan = planImport([row(1)], directory([known]), careful);
    assert.deepEqual([plan.counts.unchanged, plan.people], [1, []]);
  });

  it('counts a person of whom anything differs as changed', () => {
    const changes: Partial<PersonRow>[] = [
      { name: 'Other' },
      { email: null },
      { department: 'HR' },
      { site: '' },
      { hiredOn: new Date('2020-01-01') },
      { locale: 'en' },
      { isHead: true },
    ];
    for (const change of changes)
      assert.equal(planImport([row(1, change)], directory([person(1)]), careful).counts.changed, 1);
  });

  it('deactivates whoever is missing only when the list is complete', () => {
    const current = directory(numbers(1, 3).map((n) => person(n)));
    assert.deepEqual(planImport([row(1), row(2)], current, careful).leaving, []);
    assert.deepEqual(planImport([row(1), row(2)], current, complete).leaving, ['e3']);
  });

  it('reactivates somebody who comes back', () => {
    const plan = planImport([row(1)], directory([person(1, { active: false })]), careful);
    assert.deepEqual([plan.counts.reactivated, plan.counts.added, plan.people[0]?.id], [1, 0, 'e1']);
  });

  it('brakes when more than 40 % would leave, until somebody accepts', () => {
    const current = directory(numbers(1, 10).map((n) => person(n)));
    const rows = (count: number) => numbers(1, count).map((n) => row(n));
    assert.deepEqual(planImport(rows(6), current, complete).brakes, []);
    assert.deepEqual(planImport(rows(5), current, complete).brakes, [
      { code: 'deactivated', people: 5, of: 10 },
    ]);
    assert.deepEqual(planImport(rows(5), current, { complete: true, acceptBrakes: true }).brakes, []);
  });

  it('knows a person by the e-mail when the identifier changed, and brakes above 5 %', () => {
    const current = directory(numbers(1, 40).map((n) => person(n)));
    const rows = (changed: number) =>
      numbers(1, 40).map((n) => row(n, n <= changed ? { externalId: `A${n}` } : {}));
    const two = planImport(rows(2), current, complete);
    assert.deepEqual([two.counts.identifiersChanged, two.counts.changed, two.counts.added], [2, 2, 0]);
    assert.deepEqual([two.leaving, two.brakes], [[], []]);
    assert.deepEqual(planImport(rows(3), current, complete).brakes, [
      { code: 'identifiers', people: 3, of: 40 },
    ]);
  });

  it('lets two people swap their e-mails', () => {
    const rows = [row(1, { email: 'p2@corp.example' }), row(2, { email: 'p1@corp.example' })];
    const plan = planImport(rows, directory([person(1), person(2)]), careful);
    assert.deepEqual([plan.faults, plan.releases.sort()], [[], ['e1', 'e2']]);
  });

  it('hands on the e-mail of somebody who leaves, but not of somebody who stays', () => {
    const rows = [row(1, { email: 'p2@corp.example' })];
    const current = directory([person(1), person(2)]);
    const accepted = planImport(rows, current, { complete: true, acceptBrakes: true });
    assert.deepEqual([accepted.faults, accepted.releases, accepted.leaving], [[], ['e2'], ['e2']]);
    const refused = planImport(rows, current, careful);
    assert.deepEqual(
      refused.faults.map(({ line, field, code }) => [line, field, code]),
      [[2, 'email', 'email_taken']],
    );
  });

  it('suggests that a vanished department was renamed when most of its people go to a new one', () => {
    const current = directory([1, 2, 3].map((n) => person(n)));
    const rows = [
      row(1, { department: 'Tech' }),
      row(2, { department: 'Tech' }),
      row(3, { department: 'HR' }),
    ];
    const plan = planImport(rows, current, careful);
    assert.deepEqual(plan.renames, [
      { from: { id: 'd-it', name: 'IT' }, to: { path: 'tech', name: 'Tech' }, people: 2 },
    ]);
    const split = planImport([row(1, { department: 'Tech' }), row(2), row(3)], current, careful);
    assert.deepEqual(split.renames, []);
  });

  it('takes a department into use again that was inactive', () => {
    const plan = planImport([row(1)], directory([], [{ ...IT, active: false }]), careful);
    assert.deepEqual(
      plan.departments.map(({ path }) => path),
      ['it'],
    );
  });

  it('deactivates whom the file says to have left, adds none of them, and keeps those on leave', () => {
    const current = directory([person(1), person(2), person(3)]);
    const rows = [row(1, { status: 'left' }), row(2, { status: 'absent' }), row(9, { status: 'left' })];
    const plan = planImport(rows, current, careful);
    assert.deepEqual([plan.leaving, plan.counts.added, plan.counts.absent], [['e1'], 0, 1]);
    assert.deepEqual(
      plan.people.map(({ id, absent }) => [id, absent]),
      [['e2', true]],
    );
    const back = planImport(
      [row(2, { status: 'active' })],
      directory([person(2, { absent: true })]),
      careful,
    );
    assert.deepEqual([back.counts.changed, back.people[0]?.absent], [1, false]);
  });

  it('lets somebody stay who has a line as left and another as back', () => {
    const plan = planImport(
      [row(1, { status: 'left' }), row(1, { line: 9, status: 'active' })],
      directory([person(1)]),
      careful,
    );
    assert.deepEqual(plan.leaving, []);
  });

  it('renames a department when told to, with what lies below it', () => {
    const below = { _id: 'd-desk', name: 'Desk', path: 'it/desk', aliases: [], active: true };
    const current = directory([person(1), person(2)], [IT, HR, below]);
    const rows = [row(1, { department: 'Technology' }), row(2, { department: 'Desk', parent: 'Technology' })];
    const all = rows.map((each) => ({ parent: '', ...each }));
    const plan = planImport(all, current, { ...careful, renames: [{ from: 'd-it', to: 'technology' }] });
    assert.deepEqual(plan.renamed, [
      { id: 'd-it', before: 'IT', path: 'technology', name: 'Technology', parentPath: '' },
    ]);
    assert.deepEqual([plan.departments, plan.renames], [[], []]);
    const none = planImport(all, current, { ...careful, renames: [{ from: 'd-it', to: 'nowhere' }] });
    assert.deepEqual(none.renamed, []);
  });
});
