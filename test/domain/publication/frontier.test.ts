import assert from 'node:assert/strict';
import type { Block, TreeDepartment } from '../../../server/domain/publication/blocks.ts';
import { frontier } from '../../../server/domain/publication/frontier.ts';

/** 'sales/emea' hangs below 'sales'; ids equal paths. */
function tree(...paths: string[]): TreeDepartment[] {
  return paths.map((path) => {
    const cut = path.lastIndexOf('/');
    return cut < 0 ? { id: path, path } : { id: path, path, parentId: path.slice(0, cut) };
  });
}

function blocks(counts: Record<string, number>, k = 5): string[] {
  const departments = tree(...Object.keys(counts));
  return frontier(departments, new Map(Object.entries(counts)), k).map(describeBlock);
}

function describeBlock({ kind, departmentId, members }: Block): string {
  return `${departmentId ?? 'company'} ${kind}: ${members.map(({ id }) => id).join(' ')}`;
}

describe('blocks by department', () => {
  it('are departments alone where k people answered', () => {
    assert.deepEqual(blocks({ it: 5, hr: 9 }), ['hr department: hr', 'it department: it']);
  });

  it('pool small departments with the small ones below the same parent', () => {
    assert.deepEqual(blocks({ ops: 2, 'ops/a': 1, 'ops/b': 2, 'ops/c': 7 }), [
      'ops others: ops ops/a ops/b',
      'ops/c department: ops/c',
    ]);
  });

  it('keep a large parent apart from the pool of its children', () => {
    assert.deepEqual(blocks({ ops: 6, 'ops/a': 3, 'ops/b': 3 }), [
      'ops department: ops',
      'ops others: ops/a ops/b',
    ]);
  });

  it('move a small pool up, past a parent that stands alone', () => {
    assert.deepEqual(blocks({ ops: 6, 'ops/a': 4, law: 1 }), [
      'company others: law ops/a',
      'ops department: ops',
    ]);
    assert.deepEqual(blocks({ x: 0, 'x/y': 1, 'x/y/z': 2, 'x/y/z/a': 1, 'x/b': 1 }), [
      'x others: x x/b x/y x/y/z x/y/z/a',
    ]);
  });

  it('let the rest of the company join the smallest block, ties by path', () => {
    assert.deepEqual(blocks({ b: 6, a: 6, c: 7, law: 1 }), [
      'company others: a law',
      'b department: b',
      'c department: c',
    ]);
  });

  it('pool departments without answers too, so that nobody sees which they are', () => {
    assert.deepEqual(blocks({ a: 6, b: 7, law: 0 }), ['company others: a law', 'b department: b']);
  });

  it('do not exist below k people', () => {
    assert.deepEqual(blocks({ a: 4, law: 0 }), []);
    assert.deepEqual(blocks({}), []);
  });

  it('let departments that were not asked only shape the tree', () => {
    const departments = tree('ops', 'ops/a', 'ops/b', 'it');
    const counts = new Map(Object.entries({ 'ops/a': 3, 'ops/b': 2, it: 5 }));
    assert.deepEqual(frontier(departments, counts, 5).map(describeBlock), [
      'it department: it',
      'ops others: ops/a ops/b',
    ]);
  });

  it('hang departments without a known parent under the company', () => {
    const orphan = { id: 'o', path: 'o', parentId: 'gone' };
    const counts = new Map(Object.entries({ o: 2, unlisted: 3, it: 5 }));
    assert.deepEqual(frontier([orphan, ...tree('it')], counts, 5).map(describeBlock), [
      'it department: it',
      'company others: o unlisted',
    ]);
  });
});
