import assert from 'node:assert/strict';
import { candidatesOf, type Unit } from '../../../server/domain/relations/candidates.ts';

const units: Unit[] = [
  { id: 'it', path: 'it', serves: true, people: 5 },
  { id: 'help', path: 'it/help', parentId: 'it', serves: true, people: 4 },
  { id: 'lab', path: 'it/lab', parentId: 'it', serves: true, people: 2 },
  { id: 'hr', path: 'hr', serves: true, people: 6 },
  { id: 'board', path: 'board', serves: false, people: 3 },
  { id: 'gym', path: 'gym', serves: true, people: 1 },
];

function providers(customer: string, closed: string[] = []): string[] {
  return (candidatesOf(units, new Set(closed)).get(customer) ?? []).map((c) => c.id);
}

describe('candidatesOf', () => {
  it('offers all that serve others, by path', () => {
    assert.deepEqual(providers('board'), ['hr', 'it', 'help']);
  });

  it('never lets people rate a department they belong to, while a parent may rate its child', () => {
    assert.deepEqual(providers('help'), ['hr']);
    assert.deepEqual(providers('it'), ['hr', 'help']);
  });

  it('asks about a provider of fewer than three people as its ancestor, or not at all', () => {
    assert.ok(!providers('hr').includes('lab'));
    assert.ok(!providers('hr').includes('gym'));
    const alone = candidatesOf(
      units.map((u) => (u.id === 'it' ? { ...u, serves: false } : u)),
      new Set(),
    );
    assert.ok(
      alone.get('hr')?.some((c) => c.id === 'it'),
      'the people of lab are asked about under it',
    );
  });

  it('leaves out closed pairs, also where a child is asked about as its parent', () => {
    assert.deepEqual(providers('hr', ['hr>it']), ['help']);
  });
});
