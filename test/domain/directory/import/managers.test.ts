import assert from 'node:assert/strict';
import { headsFrom } from '../../../../server/domain/directory/import/heads.ts';
import { findManagers } from '../../../../server/domain/directory/import/managers.ts';
import type { KnownPerson, Match } from '../../../../server/domain/directory/import/match.ts';
import type { PersonRow } from '../../../../server/domain/directory/import/person-row.ts';

function row(externalId: string, name: string, manager: string, department = 'IT'): PersonRow {
  return {
    line: Number(externalId) + 1,
    externalId,
    name,
    email: `p${externalId}@corp.example`,
    department,
    manager,
  };
}

const asMatches = (rows: PersonRow[]): Match[] => rows.map((each) => ({ row: each, known: null }));

function head(rows: PersonRow[]) {
  const { of } = findManagers(asMatches(rows), [], {});
  return Object.fromEntries(headsFrom(rows, of, ({ department }) => department));
}

describe('findManagers', () => {
  it('knows them by identifier, e-mail and name, whatever the accents', () => {
    const rows = [
      row('1', 'Ana Sá', ''),
      row('2', 'Rui', '1'),
      row('3', 'Eva', 'P1@corp.example'),
      row('4', 'Gil', 'ANA SA'),
    ];
    const { of, faults, unknown } = findManagers(asMatches(rows), [], {});
    assert.deepEqual([...of.values()], ['', '1', '1', '1']);
    assert.deepEqual([faults, unknown], [[], []]);
  });

  it('asks who is meant once for a name of several people, and takes the answer', () => {
    const rows = [
      row('1', 'Ana', ''),
      row('2', 'Ana', '', 'HR'),
      row('3', 'Rui', 'Ana'),
      row('4', 'Eva', 'Ana'),
    ];
    const asked = findManagers(asMatches(rows), [], {});
    assert.deepEqual(
      asked.faults.map(({ line, code }) => [line, code]),
      [[4, 'manager_unclear']],
    );
    assert.deepEqual(
      asked.unclear[0]?.people.map(({ externalId, department }) => [externalId, department]),
      [
        ['1', 'IT'],
        ['2', 'HR'],
      ],
    );
    const answered = findManagers(asMatches(rows), [], { managers: [{ name: 'ana', externalId: '2' }] });
    assert.deepEqual([answered.faults, answered.of.get('3')], [[], '2']);
    const nobody = findManagers(asMatches(rows), [], { managers: [{ name: 'Ana', externalId: '' }] });
    assert.deepEqual([nobody.faults, nobody.of.get('3')], [[], '']);
  });

  it('looks among active people of the directory too, and names whom nobody knows', () => {
    const boss = { _id: 'b', externalId: '9', name: 'Boss', active: true } as KnownPerson;
    const gone = { ...boss, _id: 'g', externalId: '8', name: 'Gone', active: false };
    const { of, unknown } = findManagers(
      asMatches([row('1', 'Ana', 'Boss'), row('2', 'Rui', 'Gone')]),
      [boss, gone],
      {},
    );
    assert.deepEqual([of.get('1'), of.get('2'), unknown], ['9', '', ['Gone']]);
  });
});

describe('headsFrom', () => {
  it('names the one most people of the department report to, also through others', () => {
    const rows = [
      ...[row('1', 'Director', 'CEO'), row('2', 'Lead A', '1'), row('3', 'Lead B', '1')],
      ...[row('4', 'D', '2'), row('5', 'E', '2'), row('6', 'F', '2'), row('7', 'G', '3')],
    ];
    assert.deepEqual(head(rows), { IT: '1' });
  });

  it('names nobody from another department, nobody on equal terms, and survives circles', () => {
    assert.deepEqual(head([row('1', 'Ana', ''), row('2', 'Rui', '1', 'HR')]), {});
    assert.deepEqual(
      head([row('1', 'A', ''), row('2', 'B', ''), row('3', 'C', '1'), row('4', 'D', '2')]),
      {},
    );
    assert.deepEqual(head([row('1', 'A', '2'), row('2', 'B', '1'), row('3', 'C', '3')]), {});
  });
});
